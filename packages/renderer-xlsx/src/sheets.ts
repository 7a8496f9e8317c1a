import {
  titleLines,
  type ProseView,
  type ReportView,
  type SectionView,
  type TableView,
} from '@gongkai/plugin-kit/view';
import { proseWidths, tableWidths } from './column-widths.ts';
import { formTableRows } from './form-table-rows.ts';
import { fieldRows, proseRows } from './prose-rows.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { gap, textRows } from './text-rows.ts';

/**
 * 报告分成的工作表，次序同官方文本：文字，三张表各一张（连同其前后的文字），其余的文字。
 * The sheets of a report in official order: prose, a sheet for each table with the prose around it, the
 * rest of the prose.
 */
export function sheetsOf(view: ReportView): Sheet[] {
  const runs = runsOf(view.sections);
  let proseSheets = 0;
  return runs.map((sections, i) => {
    const [{ table } = {}] = sections;
    if (table !== undefined) return tableSheet(sections[0] as SectionView, table);
    proseSheets += 1;
    return proseSheet(view, sections, proseSheets, {
      opening: i === 0,
      closing: i === runs.length - 1,
    });
  });
}

/** 有表的部分自成一张，相连的文字部分合为一张；第一张、最后一张总是文字。 A section with a table has a sheet to itself, prose sections in a row share one; the first and the last are always prose. */
function runsOf(sections: readonly SectionView[]): SectionView[][] {
  const runs: SectionView[][] = [[]];
  for (const section of sections) {
    const last = runs.at(-1);
    if (section.table !== undefined) runs.push([section]);
    else if (last === undefined || last[0]?.table !== undefined) runs.push([section]);
    else last.push(section);
  }
  return runs;
}

/** 标题一行排得下的字数。 Characters of the title in one line. */
const titleWidth = 18;

function tableSheet({ label, prose, notes }: SectionView, table: TableView): Sheet {
  const columns = tableWidths(table.columns);
  const rows = [
    ...textRows(label, 'heading1', columns),
    ...proseRows(prose, columns),
    ...formTableRows(table, columns),
    gap,
    ...proseRows(notes, columns),
  ];
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return { name: table.name, columns, rows, onePage: height < highestPage };
}

/** 再高就要缩得看不清了（磅）。 What is higher would be too small to read on one page, in points. */
const highestPage = 1000;

function proseSheet(
  view: ReportView,
  sections: readonly SectionView[],
  number: number,
  { opening, closing }: { readonly opening: boolean; readonly closing: boolean },
): Sheet {
  const { title, year, correction, publication, preface, contact } = view;
  const all = [...(opening ? preface : []), ...sections.flatMap(({ prose }) => prose)];
  const columns = proseWidths(all.some(isTable));
  const before = opening
    ? [
        ...textRows(titleLines(title, year, titleWidth), 'title', columns),
        ...fieldRows(correction, columns),
        ...fieldRows(publication, columns),
        ...proseRows(preface, columns),
        ...fieldRows(contact, columns),
      ]
    : [];
  const rows = sections.flatMap(({ label, prose, fees }) => [
    ...textRows(label, 'heading1', columns),
    ...proseRows(prose, columns),
    ...fieldRows(fees, columns),
  ]);
  const after = closing ? signatureRows(view, columns) : [];
  return { name: nameOf(number), columns, rows: [...before, ...rows, ...after] };
}

const isTable = ({ type }: ProseView): boolean => type === 'table';

/** 正文、正文（续）、正文（续2）…… */
function nameOf(number: number): string {
  return number === 1 ? '正文' : `正文（续${number === 2 ? '' : String(number - 1)}）`;
}

function signatureRows({ signature }: ReportView, columns: readonly number[]): SheetRow[] {
  if (signature === undefined) return [];
  const lines = [signature.agency, signature.date];
  return [gap, ...lines.flatMap((line) => textRows(line, 'signature', columns))];
}
