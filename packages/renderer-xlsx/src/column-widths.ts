import type { ColumnView } from '@gongkai/plugin-kit/view';

/** 一页的宽度（字符）。 The width of a page in characters. */
const page = 68;
/** 文字部分的列数：可以等分成二、三、四、六列的表。 Columns of prose sheets: tables of two, three, four or six columns fit evenly. */
const proseColumns = 12;

const figure = 5.2;
const firstGroup = 4;
const group = 6.5;

/**
 * 各列宽度：行标目分层的表，数据列等宽，余下的给行名；其他的表各列等宽。
 * Widths of columns: with levels of row labels, figures are all as wide and the labels take the rest;
 * elsewhere all columns are as wide.
 */
export function tableWidths(columns: readonly ColumnView[]): number[] {
  if (!columns.some(({ kind }) => kind === 'group')) return evenWidths(columns.length);
  const widths = columns.map(({ kind }, i): number => {
    if (kind === 'figure') return figure;
    return kind === 'label' ? 0 : i === 0 ? firstGroup : group;
  });
  const rest = page - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => (width === 0 ? rounded(rest) : width));
}

/** 文字的各列：没有表时一列就够，行高由表格程序自己定。 Columns for prose: one is enough without tables, and then spreadsheets know how high rows are. */
export const proseWidths = (tables: boolean): number[] => evenWidths(tables ? proseColumns : 1);

function evenWidths(count: number): number[] {
  return Array.from({ length: count }, () => rounded(page / count));
}

const rounded = (width: number): number => Math.round(width * 100) / 100;
