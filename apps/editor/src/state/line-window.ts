/** 一长串中要显示的一段。 The part of a long list that is shown. */
export interface LineWindow {
  readonly from: number;
  readonly to: number;
}

const SIZE = 600;
const WIDTH = 2_000;

/** 一行中要显示的；没有换行的长文不整行显示。 What is shown of a line; a text without line ends is not shown whole. */
export function shownText(text: string): string {
  return text.length > WIDTH ? `${text.slice(0, WIDTH)}…` : text;
}

/** 以所看的一行为中心的一段；很长的来源不整篇显示。 The part around the line looked at; a very long source is not shown whole. */
export function lineWindow(count: number, line = 0): LineWindow {
  const from = Math.max(0, Math.min(line - SIZE / 2, count - SIZE));
  return { from, to: Math.min(count, from + SIZE) };
}
