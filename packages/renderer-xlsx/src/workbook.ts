import { packArchive, packPart, type PackedPart } from '@gongkai/plugin-kit/archive';
import { loadTemplates } from '@gongkai/plugin-kit/templates';
import { escapeCellText } from './cell-text.ts';
import { parts } from './generated/parts.ts';
import { templates } from './generated/templates.ts';
import { sheetData } from './sheet-data.ts';
import type { Sheet } from './sheet.ts';

const print = loadTemplates(templates, { escape: escapeCellText });

/** 不随报告而变的部件，压缩一次。 The parts that are the same in every report, deflated once. */
let fixed: readonly PackedPart[] | undefined;

/** 工作簿中除工作表以外的内容。 What a workbook has besides its sheets. */
export interface WorkbookExtras {
  /** `docProps/core.xml`。 The part with the document properties. */
  readonly properties: string;
  /** 有公式，打开时须算一遍。 It has formulas, to be computed when it is opened. */
  readonly computes?: boolean;
  readonly more?: readonly PackedPart[];
}

/** 由工作表写出 .xlsx：同样的内容，同样的字节。 Writes sheets as .xlsx: same content, same bytes. */
export function packWorkbook(
  sheets: readonly Sheet[],
  { properties, computes = false, more = [] }: WorkbookExtras,
): Uint8Array {
  fixed ??= parts.map(([name, xml]) => packPart(name, xml));
  const list = { sheets: sheets.map(({ name }, i) => ({ name, number: i + 1 })), computes };
  return packArchive([
    packPart('[Content_Types].xml', print('content-types', list)),
    ...fixed,
    packPart('xl/workbook.xml', print('workbook', list)),
    packPart('xl/_rels/workbook.xml.rels', print('workbook-relationships', list)),
    ...sheets.map((sheet, i) =>
      packPart(`xl/worksheets/sheet${String(i + 1)}.xml`, print('sheet', sheetData(sheet, i))),
    ),
    packPart('docProps/core.xml', properties),
    ...more,
  ]);
}
