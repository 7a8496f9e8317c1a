/** 第 1 列为 A。行、列从 0 起。 A1 notation of a row and column, both from 0. */
export function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

const letters: string[] = [];

function columnLetters(column: number): string {
  return (letters[column] ??=
    column < 26
      ? String.fromCharCode(65 + column)
      : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26));
}
