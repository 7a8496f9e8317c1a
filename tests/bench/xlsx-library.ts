// The example as the `exceljs` library makes it: the same sheets, cell by cell, with the same merges, widths,
// heights and looks.
import ExcelJS from 'exceljs';
import type { Sheet, SheetCell, StyleName } from '../../packages/renderer-xlsx/src/sheet.ts';

/** The workbook, as bytes. */
export async function packWithExcelJs(
  sheets: readonly Sheet[],
  { title, agency }: { readonly title: string; readonly agency: string },
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = title;
  workbook.creator = agency;
  for (const { name, columns, rows, onePage } of sheets) {
    const sheet = workbook.addWorksheet(name, {
      pageSetup: { paperSize: 9, fitToPage: true, fitToHeight: onePage === true ? 1 : 0 },
      headerFooter: { oddFooter: '&C— &P —' },
      views: [{ showGridLines: false }],
    });
    columns.forEach((width, i) => {
      sheet.getColumn(i + 1).width = width;
    });
    rows.forEach(({ height, cells }, i) => {
      const row = sheet.getRow(i + 1);
      row.height = height;
      for (const cell of cells) {
        write(row.getCell(cell.column + 1), cell);
        const { column, rowSpan, colSpan } = cell;
        if (rowSpan * colSpan > 1) {
          sheet.mergeCells(i + 1, column + 1, i + rowSpan, column + colSpan);
        }
      }
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function write(target: ExcelJS.Cell, { content, style }: SheetCell): void {
  target.style = styles[style];
  if (content.kind === 'number') target.value = Number(content.value);
  if (content.kind === 'text') target.value = content.value;
}

const thin = { style: 'thin' } as const;
const border = { left: thin, right: thin, top: thin, bottom: thin };
const font = (name: string, size: number): Partial<ExcelJS.Font> => ({ name, size, charset: 134 });
const prose = (name: string, size: number, horizontal: 'left' | 'center' | 'right') => ({
  font: font(name, size),
  alignment: { horizontal, vertical: 'middle', wrapText: true } as const,
});
const boxed = (name: string, horizontal: 'left' | 'center') => ({
  ...prose(name, 10, horizontal),
  border,
});
const figure = (numFmt?: string) => ({
  font: font('宋体', 10),
  border,
  alignment: { horizontal: 'center', vertical: 'middle', shrinkToFit: true } as const,
  ...(numFmt === undefined ? {} : { numFmt }),
});

const styles: Readonly<Record<StyleName, Partial<ExcelJS.Style>>> = {
  plain: {},
  title: prose('方正小标宋简体', 22, 'center'),
  heading1: prose('黑体', 14, 'left'),
  heading2: prose('楷体', 14, 'left'),
  heading3: prose('仿宋', 14, 'left'),
  paragraph: prose('仿宋', 14, 'left'),
  signature: prose('仿宋', 14, 'right'),
  caption: prose('黑体', 12, 'center'),
  columnLabel: boxed('宋体', 'center'),
  rowLabel: boxed('宋体', 'left'),
  tableHead: boxed('黑体', 'center'),
  text: boxed('宋体', 'center'),
  figure: figure(),
  total: figure(),
  decimals0: figure('0'),
  decimals1: figure('0.0'),
  decimals2: figure('0.00'),
  decimals3: figure('0.000'),
  decimals4: figure('0.0000'),
  decimals5: figure('0.00000'),
  decimals6: figure('0.000000'),
};
