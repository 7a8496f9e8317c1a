import type { FigureCellView } from '@gongkai/plugin-kit/view';
import { textContent, type SheetCell, type StyleName } from './sheet.ts';

/** 表格程序最多显示的有效数字。 As many digits as a spreadsheet shows. */
const mostDigits = 15;
/** 有格式可用的小数位数。 As many decimals as there are formats for. */
const mostDecimals = 6;

/**
 * 数据格：数就是数，格式的小数位数与原数相同；有效数字多于 15 位的写成文字，一位不变。未填的照原文，空格
 * 仍是空格，从不写成 0。
 * A cell of figures: a number with a format of just its decimals; one of more than 15 digits is written as
 * text, digit by digit. What is not stated is as in the source: a blank stays a blank and never becomes 0.
 */
export function figureContent({
  stated,
  text,
}: FigureCellView): Pick<SheetCell, 'content' | 'style'> {
  if (!stated) return { content: textContent(text), style: text === '' ? 'figure' : 'text' };
  const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  const digits = text.replace(/\D/g, '').replace(/^0+/, '').length;
  if (digits > mostDigits || decimals > mostDecimals) {
    return { content: textContent(text), style: 'figure' };
  }
  return { content: { kind: 'number', value: text }, style: decimalStyles[decimals] ?? 'figure' };
}

const decimalStyles: readonly StyleName[] = [
  'decimals0',
  'decimals1',
  'decimals2',
  'decimals3',
  'decimals4',
  'decimals5',
  'decimals6',
];
