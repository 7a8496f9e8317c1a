// The example as the `docx` library makes it: the same words, the same tables with the same merges and
// widths, the same page.
import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { CellView, ProseView, ReportView, TableView } from '@gongkai/plugin-kit/view';

const pageWidth = 8844;

/** The document, as bytes. */
export function packWithLibrary(view: ReportView): Promise<Buffer> {
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 28 })],
      }),
    ],
  });
  const document = new Document({
    title: view.title,
    creator: view.agency,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: '仿宋', size: 32 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 2098, right: 1474, bottom: 1984, left: 1588 },
          },
        },
        footers: { default: footer, even: footer },
        children: content(view),
      },
    ],
  });
  return Packer.toBuffer(document);
}

function content(view: ReportView): (Paragraph | Table)[] {
  const fields = [view.correction, view.publication, view.contact].flatMap((g) => g?.fields ?? []);
  return [
    paragraph(view.title, '方正小标宋简体'),
    ...fields.map(({ label, text }) => paragraph(`${label}：${text}`)),
    ...view.preface.flatMap(block),
    ...view.sections.flatMap(({ label, prose, table, notes, fees }) => [
      paragraph(label, '黑体'),
      ...prose.flatMap(block),
      ...(table ? [officialTable(table)] : []),
      ...notes.flatMap(block),
      ...(fees?.fields ?? []).map((fee) => paragraph(`${fee.label}：${fee.text}`)),
    ]),
    ...(view.signature
      ? [view.signature.agency, view.signature.date].map((t) => paragraph(t))
      : []),
  ];
}

function paragraph(text: string, font?: string): Paragraph {
  return new Paragraph({
    indent: { firstLine: 630 },
    spacing: { line: 579, lineRule: 'exact' },
    children: [new TextRun(font === undefined ? { text } : { text, font })],
  });
}

function block(prose: ProseView): (Paragraph | Table)[] {
  if (prose.type === 'figure') {
    return [prose.alt ?? [], prose.caption ?? []].flat().map((text) => paragraph(text));
  }
  if (prose.type !== 'table') return [paragraph(prose.text)];
  const width = Math.floor(pageWidth / Math.max(1, prose.head.length));
  const rows = [prose.head, ...prose.rows].map(
    (cells) => new TableRow({ children: cells.map((text) => cell(text, width)) }),
  );
  return [
    table(
      rows,
      Array.from({ length: prose.head.length }, () => width),
    ),
  ];
}

function officialTable({ columns, groups }: TableView): Table {
  const width = Math.floor(pageWidth / columns.length);
  const rows = groups.flatMap(({ head, rows: all }) =>
    all.map(
      ({ cells }) =>
        new TableRow({
          cantSplit: true,
          tableHeader: head,
          height: { value: 380, rule: 'atLeast' },
          children: cells.map((each) => cell(each.text, width * each.colSpan, each)),
        }),
    ),
  );
  return table(
    rows,
    columns.map(() => width),
  );
}

function table(rows: TableRow[], columnWidths: number[]): Table {
  return new Table({
    rows,
    columnWidths,
    layout: 'fixed',
    alignment: AlignmentType.CENTER,
    width: { size: pageWidth, type: WidthType.DXA },
  });
}

function cell(text: string, width: number, spans?: CellView): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: 'center',
    ...(spans?.spans ? { rowSpan: spans.rowSpan, columnSpan: spans.colSpan } : {}),
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { line: 220, lineRule: 'exact' },
        children: [new TextRun({ text, font: '宋体', size: 18 })],
      }),
    ],
  });
}
