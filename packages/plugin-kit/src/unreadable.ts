/**
 * 原文有内容而不能读作一个数时的印法。原样印出一串数字会让人当成数，所以加注。
 * How renderers print what stands in a cell but cannot be read as one figure. Printed bare, a run of
 * digits would pass for a figure.
 */
export function unreadableText(raw: string): string {
  return `${opening}${raw}${closing}`;
}

/** 读回：加注之内的原文；没有加注则为 undefined。 Reads it back: the raw text, or undefined. */
export function readUnreadable(text: string): string | undefined {
  return text.startsWith(opening) && text.endsWith(closing)
    ? text.slice(opening.length, -closing.length)
    : undefined;
}

const opening = '无法读取（';
const closing = '）';
