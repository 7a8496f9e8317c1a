import type { Document, DocumentBlock } from '@gongkai/plugin-kit';
import { UnreadableError } from '@gongkai/plugin-kit/archive';
import type { OfficePackage } from '@gongkai/plugin-kit/office';
import { cellBudget, type CellBudget } from '@gongkai/plugin-kit/reading';
import { scanXml } from '@gongkai/plugin-kit/xml';
import { sheetBlocks, type PlacedBlock } from './layout/sheet-blocks.ts';
import { shownSheet } from './layout/shown-sheet.ts';
import { readDrawing } from './read-drawing.ts';
import { readSheet, type SheetContext } from './read-sheet.ts';
import { parseSharedStrings } from './shared-strings.ts';
import { parseStyles } from './styles.ts';

interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly hidden: boolean;
}

/** All sheets that show, in their order; the names of the others go to the properties. */
export function readWorkbook(office: OfficePackage, main: string): Document {
  const { sheets, date1904 } = parseWorkbook(office.xml(main) ?? '');
  const parts = new Map(office.relationships(main).map((each) => [each.id, each]));
  const partOf = (type: string): string =>
    office.xml([...parts.values()].find((part) => part.type === type)?.target ?? '') ?? '';
  const context: SheetContext = {
    strings: parseSharedStrings(partOf('sharedStrings')),
    styles: parseStyles(partOf('styles')),
    date1904,
  };
  const budget = cellBudget();
  const blocks = sheets.flatMap(({ name, relationship, hidden }) => {
    const part = parts.get(relationship);
    if (part === undefined) throw new UnreadableError('corrupt', name);
    // a sheet may also be a chart
    if (hidden || part.type !== 'worksheet') return [];
    return readPart(office, part.target ?? '', name, context, budget);
  });
  if (budget.exceeded) throw new UnreadableError('too-large');
  const embedded = office.embedded();
  const hiddenSheets = sheets.filter(({ hidden }) => hidden).map(({ name }) => name);
  return {
    blocks,
    ...(embedded === undefined ? {} : { embedded }),
    properties: {
      ...office.properties(),
      ...(hiddenSheets.length === 0 ? {} : { hiddenSheets: hiddenSheets.join('\n') }),
    },
  };
}

function parseWorkbook(xml: string): { sheets: SheetEntry[]; date1904: boolean } {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  scanXml(xml, {
    open(element) {
      if (element.local === 'workbookPr') {
        date1904 = ['1', 'true'].includes(element.attribute('date1904') ?? '');
      } else if (element.local === 'sheet') {
        sheets.push({
          name: element.attribute('name') ?? '',
          relationship: element.attribute('r:id') ?? element.attribute('id') ?? '',
          hidden: (element.attribute('state') ?? 'visible') !== 'visible',
        });
      }
    },
  });
  return { sheets, date1904 };
}

function readPart(
  office: OfficePackage,
  part: string,
  name: string,
  context: SheetContext,
  budget: CellBudget,
): readonly DocumentBlock[] {
  const xml = office.xml(part);
  if (xml === undefined) throw new UnreadableError('corrupt', part);
  const sheet = readSheet(xml, name, context);
  const drawing = office.relationships(part).find(({ id }) => id === sheet.drawing)?.target;
  const floating = readDrawing(office.xml(drawing ?? '') ?? '', name);
  return inOrder([...sheetBlocks(shownSheet(sheet), budget), ...floating]);
}

function inOrder(placed: readonly PlacedBlock[]): readonly DocumentBlock[] {
  return placed.toSorted((a, b) => a.row - b.row).flatMap(({ blocks }) => blocks);
}
