import { compactXml, type TemplateCompilation } from '@gongkai/plugin-kit/templates';
import { run } from './word-text.ts';

/** 模板另有的帮助函数。 What the templates have besides the standard helpers. */
export const wordHelpers = { run } as const;

/** 模板怎样编译。 How the templates are compiled. */
export const compilation: TemplateCompilation = {
  helpers: Object.keys(wordHelpers),
  rewrite: compactXml,
};
