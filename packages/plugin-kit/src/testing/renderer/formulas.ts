import { demand, listed } from '../check.ts';
import { readCsv } from '../visible/read-csv.ts';
import { decodeUtf8 } from '../visible/visible-text.ts';
import { marksIn } from './sentinel-report.ts';

/** 表格程序会当作公式的开头，数除外。 What a spreadsheet takes for a formula; a number is none. */
const formula = /^[\t\r ]*[=+\-@](?!\d+(?:\.\d+)?$)/;

/** 报告的文字没有成为公式。 No text of a report has become a formula. */
export async function demandNoFormula(bytes: Uint8Array, mediaType: string): Promise<void> {
  const found = await formulasIn(bytes, mediaType);
  demand(found.length === 0, `a spreadsheet would run ${listed(found)}`);
}

async function formulasIn(bytes: Uint8Array, mediaType: string): Promise<string[]> {
  if (mediaType.startsWith('text/csv')) {
    return readCsv(decodeUtf8(bytes))
      .flat()
      .filter((field) => formula.test(field));
  }
  if (!mediaType.endsWith('spreadsheetml.sheet')) return [];
  const { workbookCells } = await import('../visible/visible-workbook.ts');
  // a workbook may have formulas of its own
  return workbookCells(bytes)
    .flat()
    .flatMap((cell) => (marksIn(cell.formula).length > 0 ? [cell.formula] : []));
}
