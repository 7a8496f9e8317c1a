import { Markup } from '@gongkai/plugin-kit/templates';

/** 模板另有的帮助函数 `cell`：一行是表的一行，制表符隔开各格，所以格内没有这些字符。 What the templates have besides: a line is a row and a tab ends a cell, so cells hold neither. */
export const textHelpers = {
  cell: (text: string): Markup => new Markup(text.replace(/[\t\n]+/g, ' ')),
} as const;
