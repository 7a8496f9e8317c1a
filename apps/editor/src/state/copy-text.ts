/** 复制的矩形，两种格式：网页表格与制表符分开的文字。 A rectangle as the clipboard takes it: a table of HTML, and text parted by tabs. */
export function copyText(rows: readonly (readonly string[])[]): {
  readonly html: string;
  readonly text: string;
} {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<td>${escaped(cell)}</td>`).join('');
  return {
    html: `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`,
    text: rows.map((row) => row.map(quoted).join('\t')).join('\r\n'),
  };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
