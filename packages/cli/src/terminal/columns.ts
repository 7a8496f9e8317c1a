/** 占几格：汉字占两格。 How many columns text takes: Chinese characters take two. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, character) =>
      sum + (/[\u1100-\u115f\u2e80-\uffdc]|[\u{20000}-\u{3fffd}]/u.test(character) ? 2 : 1),
    0,
  );
}

/** 补足到若干格。 Padded to a width. */
function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** 各列对齐的几行。 Rows with their columns aligned. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, widthOf(cell));
  }
  return rows
    .map((row) => `  ${row.map((cell, i) => padTo(cell, widths[i] ?? 0)).join('  ')}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}
