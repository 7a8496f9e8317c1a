// A report as the plain text that people copy out of a page or a document: one line a paragraph, the
// cells of a table row side by side. Labels and geometry come from the Form.
import {
  layoutTable,
  readPointer,
  type Form,
  type LayoutCell,
  type Section,
  type Table,
} from '@gongkai/form';

/** A line of text, as cells; what is not a row of a table has one. */
export interface TextLine {
  readonly kind: 'title' | 'heading' | 'prose' | 'header' | 'row';
  /** The address of the section, or of the row for a row of figures. */
  readonly at: string;
  readonly cells: readonly string[];
}

/** The lines of a report. */
export function textLines(form: Form, report: object): TextLine[] {
  return [
    { kind: 'title', at: '/title', cells: [String(readPointer(report, '/title'))] },
    ...proseLines(report, '/preface'),
    ...form.sections.flatMap((section) => sectionLines(form, report, section)),
  ];
}

/** The lines as text; `separator` stands between the cells of a row. */
export function text(lines: readonly TextLine[], separator = '\t'): string {
  return lines
    .map((line) => {
      const blank = line.kind === 'heading' || line.kind === 'title' ? '\n' : '';
      return `${blank}${line.cells.join(separator)}\n`;
    })
    .join('');
}

function sectionLines(form: Form, report: object, section: Section): TextLine[] {
  const heading: TextLine = { kind: 'heading', at: section.address, cells: [section.label] };
  if (section.table === undefined) return [heading, ...proseLines(report, section.address)];
  return [
    heading,
    ...proseLines(report, `${section.address}/prose`),
    ...tableLines(form, report, section.table),
    ...proseLines(report, `${section.address}/notes`),
  ];
}

function tableLines(form: Form, report: object, table: Table): TextLine[] {
  const { width, rows } = layoutTable(table);
  return rows.map(({ cells }) => {
    const places = Array.from({ length: width }, () => '');
    for (const cell of cells) places[cell.column] = cellText(report, cell);
    const figure = cells.find((cell) => cell.kind === 'figure');
    const row = form.cells.find((cell) => cell.address === figure?.address)?.row;
    return row === undefined
      ? { kind: 'header', at: table.address, cells: places }
      : { kind: 'row', at: row, cells: places };
  });
}

function cellText(report: object, cell: LayoutCell): string {
  if (cell.kind === 'header') return cell.text;
  const value = readPointer(report, cell.address);
  return typeof value === 'number' ? String(value) : '';
}

function proseLines(report: object, address: string): TextLine[] {
  const blocks = readPointer(report, address);
  return (Array.isArray(blocks) ? blocks : []).map((block: { text?: string; alt?: string }) => ({
    kind: 'prose',
    at: address,
    cells: [block.text ?? block.alt ?? ''],
  }));
}
