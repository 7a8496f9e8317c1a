import type { Report } from '@gongkai/plugin-kit';

/**
 * 内嵌的规范 JSON：`<` 与不宜出现在网页中的字符写作 \u 转义，内容不变，也不会提前结束 script 元素。
 * The canonical JSON to embed: `<` and characters that do not belong in a page are written as \u
 * escapes, which changes nothing in the data and keeps it inside its script element.
 */
export function embeddedJson(report: Report): string {
  return JSON.stringify(report).replace(unfit, (text) =>
    // by UTF-16 unit: characters beyond the first plane take two escapes in JSON
    text.split('').map(escapeUnit).join(''),
  );
}

const unfit = /[<\x7F-\x9F\u2028\u2029\uFEFF\p{Noncharacter_Code_Point}]/gu;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
