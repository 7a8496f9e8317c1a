import { textWidthOf } from '@gongkai/plugin-kit/view';
import type { StyleName } from './sheet.ts';

/** 字号与行距（磅）。 Font size and distance of lines in points. */
interface TextSize {
  readonly font: number;
  readonly line: number;
}

const prose: TextSize = { font: 14, line: 22 };
const table: TextSize = { font: 10, line: 14 };
const sizes: Partial<Record<StyleName, TextSize>> = {
  title: { font: 22, line: 32 },
  heading1: { font: 14, line: 30 },
  heading2: prose,
  heading3: prose,
  paragraph: prose,
  signature: prose,
  caption: { font: 12, line: 20 },
};

/** 一列多宽（磅），照数字较窄的字体算，宁可多留。 The width of a column in points, as with fonts of narrow digits: rather too high than too low. */
export const pointsOf = (width: number): number => (7 * width + 5) * 0.75;

/** 单元格左右的边距（磅）。 What the margins of a cell take, in points. */
const margins = 5;

/** 文字在这样宽的格里要多高（磅）。 How high a text is in a cell of a width, in points. */
export function heightOf(text: string, style: StyleName, width: number): number {
  const { font, line } = sizes[style] ?? table;
  const room = Math.max(1, Math.floor((width - margins) / font));
  const lines = text
    .split('\n')
    .reduce((count, each) => count + Math.max(1, Math.ceil(textWidthOf(each) / room)), 0);
  return lines * line;
}
