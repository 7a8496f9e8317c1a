import { placeOf, type Form, type Origin } from '@gongkai/plugin-kit';
import { cellsAt } from './address-cells.ts';
import { cellStates, type CellState } from './cell-state.ts';
import type { OpenedSource } from './read-source.ts';

/** 怎样读到的：照原文；凭勾稽关系推定位置；有几种读法或读不成，没有填；原文是符号、空白或文字；原文没有。 How a cell was read. */
export type Reading = 'read' | 'bySums' | 'open' | 'sign' | 'absent';

/** 识别报告的一格。 One cell of the recognition report. */
export interface RecognisedCell {
  readonly address: string;
  readonly row: string;
  readonly column: string;
  readonly reading: Reading;
  readonly state: CellState;
  readonly origin: Origin | undefined;
}

/** 一张表逐格的识别情况。 A table, cell by cell. */
export interface RecognisedTable {
  readonly name: string;
  readonly cells: readonly RecognisedCell[];
}

const placedBySums = 'import/placed-by-sums';
const leftOpen: readonly string[] = [
  'import/ambiguous',
  'import/no-reading',
  'import/unit-in-cell',
];

/** 逐格说明从哪里读到什么、什么没有读到，以打开时为准，后来的改动不算。 Cell by cell what was read from where, and what was not, as it was opened. */
export function recognitionOf(
  form: Form,
  { draft, origins, diagnostics }: OpenedSource,
): readonly RecognisedTable[] {
  const states = cellStates(form, draft);
  const told = (codes: readonly string[]): ReadonlySet<string> =>
    new Set(
      diagnostics
        .filter(({ code }) => codes.includes(code))
        .flatMap(({ at }) => (at === undefined ? [] : cellsAt(form, at))),
    );
  const [bySums, open] = [told([placedBySums]), told(leftOpen)];
  const readingOf = (address: string, state: CellState): Reading => {
    if (state.kind === 'figure') return bySums.has(address) ? 'bySums' : 'read';
    if (open.has(address)) return 'open';
    return state.kind === 'unstated' ? 'absent' : 'sign';
  };
  const tables = new Map<string, RecognisedCell[]>();
  for (const [address, state] of states) {
    const place = placeOf(form, address);
    const name = place?.table ?? '';
    const cell = {
      address,
      row: (place?.row ?? []).join(' · '),
      column: (place?.column ?? []).join(' · '),
      reading: readingOf(address, state),
      state,
      origin: origins[address],
    };
    const cells = tables.get(name);
    if (cells) cells.push(cell);
    else tables.set(name, [cell]);
  }
  return [...tables].map(([name, cells]) => ({ name, cells }));
}
