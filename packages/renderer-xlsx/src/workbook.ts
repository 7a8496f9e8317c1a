import {
  EMBEDDED_REPORT,
  packArchive,
  packPart,
  type PackedPart,
} from '@gongkai/plugin-kit/archive';
import { loadTemplates, type CompiledTemplates } from '@gongkai/plugin-kit/templates';
import { escapeCellText } from './cell-text.ts';
import { parts } from './generated/parts.ts';
import { templates } from './generated/templates.ts';
import { sheetData } from './sheet-data.ts';
import type { Sheet } from './sheet.ts';

/** 快近一半，大百分之三。 Nearly twice as fast, and three percent larger. */
const level = 1;

/** 有同样几张工作表的工作簿都相同的部件。 Parts that all workbooks with the same sheets share. */
interface Frame {
  readonly types: PackedPart;
  readonly others: readonly PackedPart[];
}

/** 工作簿中除工作表以外的内容。 What a workbook has besides its sheets. */
interface WorkbookExtras {
  /** `docProps/core.xml`。 The part with the document properties. */
  readonly properties: string;
  /** 有公式，打开时须算一遍。 It has formulas, to be computed when it is opened. */
  readonly computes?: boolean;
  /** 内嵌的规范 JSON。 Canonical JSON to embed. */
  readonly embedded?: string;
}

/** 由工作表写出 .xlsx：同样的内容，同样的字节。 Writes sheets as .xlsx: same content, same bytes. */
export type PackWorkbook = (sheets: readonly Sheet[], extras: WorkbookExtras) => Uint8Array;

/** 用一套模板写工作簿；各工作簿相同的部件只压缩一次。 Writes workbooks by a set of templates; parts that they share are deflated once. */
export function workbookPacker(compiled: CompiledTemplates): PackWorkbook {
  const print = loadTemplates(compiled, { escape: escapeCellText });
  const frames = new Map<string, Frame>();

  const frameOf = (names: readonly string[], computes: boolean): Frame => {
    const key = JSON.stringify([names, computes]);
    const known = frames.get(key);
    if (known !== undefined) return known;
    const list = { sheets: names.map((name, i) => ({ name, number: i + 1 })), computes };
    const frame = {
      types: packPart('[Content_Types].xml', print('content-types', list)),
      others: [
        ...parts.map(([name, xml]) => packPart(name, xml)),
        packPart('xl/workbook.xml', print('workbook', list)),
        packPart('xl/_rels/workbook.xml.rels', print('workbook-relationships', list)),
      ],
    };
    frames.set(key, frame);
    return frame;
  };

  return (sheets, { properties, computes = false, embedded }) => {
    const frame = frameOf(
      sheets.map(({ name }) => name),
      computes,
    );
    return packArchive([
      frame.types,
      ...frame.others,
      ...sheets.map((sheet, i) =>
        packPart(
          `xl/worksheets/sheet${String(i + 1)}.xml`,
          print('sheet', sheetData(sheet, i)),
          level,
        ),
      ),
      packPart('docProps/core.xml', properties, level),
      ...(embedded === undefined ? [] : [packPart(EMBEDDED_REPORT, embedded, level)]),
    ]);
  };
}

export const packWorkbook: PackWorkbook = workbookPacker(templates);
