import { strToU8, zipSync } from 'fflate';
import { referenceText, type Range } from '../cell-reference.ts';

/** A cell to write: a text, a number, or raw XML of a `<c>` without its address and style. */
export type WrittenCell = string | number | { readonly xml: string } | null;

export interface WrittenSheet {
  readonly name?: string;
  readonly state?: string;
  /** Rows of cells from A1 on. */
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly merges?: readonly Range[];
  /** Lines at the sides of every cell of these rows (all, unless a list is given). */
  readonly bordered?: boolean | readonly number[];
  /** Number format of all numbers. */
  readonly format?: string;
  /** XML before and after `<sheetData>`. */
  readonly before?: string;
  readonly after?: string;
  readonly rowAttributes?: (row: number) => string;
}

export interface WriteOptions {
  /** Texts in the table of strings, or in the cells. */
  readonly strings?: 'shared' | 'inline';
  /** A prefix on every element, as some programs write it. */
  readonly prefix?: string;
  /** Leave the addresses of rows and cells out. */
  readonly addresses?: boolean;
  readonly date1904?: boolean;
  readonly more?: Readonly<Record<string, string>>;
}

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${String(character.codePointAt(0))};`);

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relationshipList(targets: readonly (readonly [string, string, string])[]): string {
  const list = targets.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${list.join('')}</Relationships>`;
}

/** A workbook of our own making. Cells are styled 0 (plain) or 1 (lined). */
export function writeWorkbook(
  sheets: readonly WrittenSheet[],
  options: WriteOptions = {},
): Uint8Array {
  const strings: string[] = [];
  const parts = sheets.map((sheet, i) => [
    `xl/worksheets/sheet${String(i + 1)}.xml`,
    sheetXml(sheet, strings, options),
  ]);
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationshipList([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': prefixed(
      `<workbook xmlns:r="${relationships}"><workbookPr${options.date1904 === true ? ' date1904="1"' : ''}/><sheets>${sheets
        .map(
          ({ name, state }, i) =>
            `<sheet name="${escapeXml(name ?? `Sheet${String(i + 1)}`)}" sheetId="${String(i + 1)}" r:id="s${String(i + 1)}"${state === undefined ? '' : ` state="${state}"`}/>`,
        )
        .join('')}</sheets></workbook>`,
      options,
    ),
    'xl/_rels/workbook.xml.rels': relationshipList([
      ...sheets.map(
        (_, i) =>
          [`s${String(i + 1)}`, 'worksheet', `worksheets/sheet${String(i + 1)}.xml`] as const,
      ),
      ['strings', 'sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': prefixed(stylesXml(sheets[0]?.format ?? 'General'), options),
    ...Object.fromEntries(parts),
    'xl/sharedStrings.xml': prefixed(
      `<sst>${strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`,
      options,
    ),
    ...options.more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([k, v]) => [k, strToU8(v)])));
}

function stylesXml(format: string): string {
  const line = '<left style="thin"/><right style="thin"/><top/><bottom/>';
  return `<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="${escapeXml(format)}"/></numFmts><borders><border><left/><right/></border><border>${line}</border></borders><cellXfs><xf numFmtId="164" borderId="0"/><xf numFmtId="164" borderId="1"/></cellXfs></styleSheet>`;
}

function sheetXml(sheet: WrittenSheet, strings: string[], options: WriteOptions): string {
  const { bordered = false, merges = [], before = '', after = '' } = sheet;
  const rows = sheet.rows.map((cells, row) => {
    const lined = typeof bordered === 'boolean' ? bordered : bordered.includes(row);
    const inner = cells.map((cell, column) => {
      const address = options.addresses === false ? '' : ` r="${referenceText({ row, column })}"`;
      return `<c${address} s="${lined ? '1' : '0'}"${cellXml(cell, strings, options)}</c>`;
    });
    const number = options.addresses === false ? '' : ` r="${String(row + 1)}"`;
    return `<row${number}${sheet.rowAttributes?.(row) ?? ''}>${inner.join('')}</row>`;
  });
  const merged = merges.map(
    ({ from, to }) => `<mergeCell ref="${referenceText(from)}:${referenceText(to)}"/>`,
  );
  return prefixed(
    `<worksheet xmlns:r="${relationships}">${before}<sheetData>${rows.join('')}</sheetData><mergeCells>${merged.join('')}</mergeCells>${after}</worksheet>`,
    options,
  );
}

/** What follows the address and style of a cell, up to its end tag. */
function cellXml(cell: WrittenCell, strings: string[], options: WriteOptions): string {
  if (cell === null) return '>';
  if (typeof cell === 'number') return `><v>${String(cell)}</v>`;
  if (typeof cell === 'object') return cell.xml;
  if (options.strings === 'inline') {
    return ` t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is>`;
  }
  strings.push(cell);
  return ` t="s"><v>${String(strings.length - 1)}</v>`;
}

function prefixed(xml: string, { prefix }: WriteOptions): string {
  return prefix === undefined ? xml : xml.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}:`);
}
