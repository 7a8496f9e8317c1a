/** 按 RFC 4180 读 CSV：行、格。 Reads CSV as RFC 4180 has it: rows of fields. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/gy;
  const source = text.replace(/^\uFEFF/, '');
  while (fields.lastIndex < source.length) {
    const at = fields.lastIndex;
    const field = fields.exec(source);
    if (field === null) throw new Error(`no CSV at character ${String(at + 1)}`);
    const [, quoted, plain = '', end = ''] = field;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',' && fields.lastIndex === source.length) rows.at(-1)?.push('');
    if (/[\r\n]/.test(end) && fields.lastIndex < source.length) rows.push([]);
  }
  return rows;
}
