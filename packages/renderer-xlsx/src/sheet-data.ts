import { cellReference } from './cell-reference.ts';
import { linedStyles, quoted, styleNumbers } from './generated/style-numbers.ts';
import type { Content, Sheet, SheetCell } from './sheet.ts';

/** 表格程序会当作公式或指令的开头。 What a spreadsheet takes for the beginning of a formula. */
const likeFormula = /^[=+\-@\t\r]/;

/** Blanks that XML readers may drop. */
const whiteSpace = /^\s|\s$|\s\s|[\n\t]/;

/** 工作表，写成模板要的样子：每格有地址，合并格盖住的格有框线的也写出。 A sheet as the template wants it: cells with their addresses, those under merged cells included where they have lines. */
export function sheetData(sheet: Sheet, index: number): object {
  const merges: string[] = [];
  const rows = sheet.rows.map(({ height, adapts = false }, i) => ({
    number: i + 1,
    height,
    fixed: !adapts,
    cells: [] as WrittenCell[],
  }));
  sheet.rows.forEach(({ cells }, row) => {
    for (const cell of cells) place(cell, row, rows, merges);
  });
  for (const { cells } of rows) cells.sort((a, b) => a.column - b.column);
  return {
    selected: index === 0,
    pagesHigh: sheet.onePage === true ? 1 : 0,
    columns: columnRuns(sheet.columns),
    rows,
    merges,
    validations: sheet.validations ?? [],
  };
}

interface ColumnRun {
  readonly from: number;
  to: number;
  readonly width: number;
}

/** Columns next to each other that are equally wide, written once. */
function columnRuns(widths: readonly number[]): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  widths.forEach((width, i) => {
    const last = runs.at(-1);
    if (last?.width === width) last.to = i + 1;
    else runs.push({ from: i + 1, to: i + 1, width });
  });
  return runs;
}

interface WrittenCell {
  readonly column: number;
  readonly reference: string;
  readonly style: number;
  readonly kind: Content['kind'];
  readonly value: string;
  /** 首尾或当中有不能丢的空白。 It has white space that must not be lost. */
  readonly spaced: boolean;
}

function place(
  { column, content, style, rowSpan, colSpan }: SheetCell,
  row: number,
  rows: readonly { readonly cells: WrittenCell[] }[],
  merges: string[],
): void {
  const number = styleNumbers[style];
  const { kind, value } = content;
  const text = kind === 'text';
  rows[row]?.cells.push({
    column,
    reference: cellReference(row, column),
    style: text && likeFormula.test(value) ? number + quoted : number,
    kind,
    value,
    spaced: text && whiteSpace.test(value),
  });
  if (rowSpan * colSpan === 1) return;
  const last = cellReference(row + rowSpan - 1, column + colSpan - 1);
  merges.push(`${cellReference(row, column)}:${last}`);
  if (!linedStyles.has(style)) return;
  for (let y = row; y < row + rowSpan; y++) {
    for (let x = column; x < column + colSpan; x++) {
      if (y !== row || x !== column) rows[y]?.cells.push(covered(y, x, number));
    }
  }
}

function covered(row: number, column: number, style: number): WrittenCell {
  const reference = cellReference(row, column);
  return { column, reference, style, kind: 'empty', value: '', spaced: false };
}
