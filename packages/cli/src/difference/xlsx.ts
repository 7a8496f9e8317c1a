import type { TextChange } from '@gongkai/ledger';
import type { Sheet, SheetCell } from '../workbook/sheet.ts';
import { workbook } from '../workbook/workbook.ts';
import type { Compared, DifferencePrinter } from './compared.ts';
import { heads, summaryOf } from './figures.ts';

const words = {
  'zh-CN': { cells: '数的变化', prose: '文字的变化', unstated: '未填' },
  en: { cells: 'Figures', prose: 'Prose', unstated: 'not stated' },
} as const;
const proseHeads = {
  'zh-CN': ['部分', '删去', '增加', '对照（删去【-…-】，增加【+…+】）'],
  en: ['section', 'removed', 'added', 'side by side: removed 【-…-】, added 【+…+】'],
} as const;

/** Excel 工作簿：数的变化、文字的变化各一张表；数是数，未填写明未填。 A workbook: figures as numbers, and the prose. */
export const xlsx: DifferencePrinter<Uint8Array> = (compared, language) => {
  const { before, after, cells, prose } = compared;
  const [place, , , ...rest] = heads[language];
  const figures: Sheet = {
    name: words[language].cells,
    columns: [
      [place, 64],
      [headOf(before), 22],
      [headOf(after), 22],
      ...rest.map((name) => [name, 12] as const),
    ],
    rows: [
      ...cells.map((cell) => row(cell, words[language].unstated)),
      [summaryOf(compared, language), '', '', '', ''],
    ],
  };
  const passages: Sheet = {
    name: words[language].prose,
    columns: proseHeads[language].map((name, i) => [name, [24, 40, 40, 60][i] ?? 20]),
    rows: prose.map(({ section, changes }) => [
      section,
      only(changes, 'removed'),
      only(changes, 'added'),
      changes.map(marked).join(''),
    ]),
  };
  return workbook([figures, passages]);
};

const headOf = ({ agency, year, file }: Compared['before']): string =>
  `${agency} ${String(year)}\n${file}`;

function row(
  { place, before, after, delta, percent }: Compared['cells'][number],
  unstated: string,
): SheetCell[] {
  return [place, before ?? unstated, after ?? unstated, delta ?? '', percent ?? ''];
}

function only(changes: readonly TextChange[], kind: TextChange['kind']): string {
  return changes.flatMap((change) => (change.kind === kind ? [change.text] : [])).join('\n');
}

function marked({ kind, text }: TextChange): string {
  if (kind === 'removed') return `【-${text}-】`;
  return kind === 'added' ? `【+${text}+】` : text;
}
