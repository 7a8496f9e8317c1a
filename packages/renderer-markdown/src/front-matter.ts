import type { Report } from '@gongkai/plugin-kit';
import { Markup } from '@gongkai/plugin-kit/templates';

/** 开头的一行。 A line of the front matter. */
export interface Matter {
  readonly key: Markup;
  readonly json: Markup;
}

/** 印在正文里看不到、读回时需要的各项，次序固定。 What reading back needs and the text does not show, in a fixed order. */
const keys = [
  'edition',
  'year',
  'agency',
  'scope',
  'contact',
  'publication',
  'correction',
  'processingFees',
] as const satisfies readonly (keyof Report)[];

/** 报告的开头：每行一个键和一个 JSON 值，也是合法的 YAML。 One key and one JSON value a line, which is YAML too. */
export function frontMatter(report: Report): Matter[] {
  return [
    line('gongkai', '1'),
    ...keys.flatMap((key) => {
      const value = report[key];
      return value === undefined ? [] : [line(key, yamlJson(value))];
    }),
  ];
}

/** Front matter is YAML: what escapes Markdown would be part of the data. */
function line(key: string, json: string): Matter {
  return { key: new Markup(key), json: new Markup(json) };
}

/**
 * YAML 不收的字符写作 \u 转义；会被当作标记的也是——不认得这种开头的程序会把它当正文。
 * Characters that YAML does not take are written as \u escapes; so is what would be markup, for programs
 * that do not know front matter take it for text.
 */
function yamlJson(value: unknown): string {
  return JSON.stringify(value).replace(strings, (text) =>
    text.replace(escaped, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

const strings = /"(?:[^"\\]|\\.)*"/g;
const escaped = /[<>&[\]`\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;
