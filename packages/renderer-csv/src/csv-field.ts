/** 表格程序会当作公式的开头。 What a spreadsheet would take for the beginning of a formula. */
const formula = /^[\t ]*[=+\-@]/;

/** 分格、分行的；分号和制表符也是，模板可以用它们分格。 What parts fields and rows; semicolons and tabs, too, for templates may part fields by them. */
const special = /[",;\t\r\n]/;

/**
 * CSV 的一格（RFC 4180）。文字不会被当作公式：会被当作公式的，前面加一个撇号。
 * A field of CSV (RFC 4180). No text becomes a formula: what would, gets an apostrophe before it.
 */
export function csvField(text: string): string {
  const inert = formula.test(text) ? `'${text}` : text;
  return special.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
