/** A cell by row and column, both from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Cells from one corner to the other, both included. */
export interface Range {
  readonly from: Position;
  readonly to: Position;
}

/** `D12` → row 11, column 3; `$` is ignored. Undefined for what is no address. */
export function parseReference(text: string): Position | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,4})\$?([1-9][0-9]{0,7})$/i.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** `A1:C3`, corners in any order; a single cell is a range too. */
export function parseRange(text: string): Range | undefined {
  const [first = '', second = first] = text.split(':');
  const a = parseReference(first);
  const b = parseReference(second);
  if (a === undefined || b === undefined) return undefined;
  return {
    from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  };
}

/** Row 11, column 3 → `D12`. */
export function referenceText({ row, column }: Position): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${String(row + 1)}`;
}
