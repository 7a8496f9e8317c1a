import type { ColumnView } from '@gongkai/plugin-kit/view';
import { textWidth } from './page.ts';

const figure = 680;
const firstGroup = 510;
const group = 850;

/**
 * 各列宽度，合计为版心宽度：行标目分层的表，数据列等宽，余下的给行名；其他的表各列等宽。
 * Widths that add up to the text area. With levels of row labels, figures are all as wide and the labels
 * take the rest; elsewhere all columns are as wide.
 */
export function columnWidths(columns: readonly ColumnView[]): number[] {
  if (!columns.some(({ kind }) => kind === 'group')) return evenWidths(columns.length);
  const widths = columns.map(({ kind }, i): number => {
    if (kind === 'figure') return figure;
    return kind === 'label' ? 0 : i === 0 ? firstGroup : group;
  });
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => (width === 0 ? rest : width));
}

/** 等宽的各列；除不尽的分给前面几列。 Columns of one width; what is left over goes to the first ones. */
export function evenWidths(count: number): number[] {
  const width = Math.floor(textWidth / count);
  const left = textWidth - width * count;
  return Array.from({ length: count }, (_, i) => width + (i < left ? 1 : 0));
}
