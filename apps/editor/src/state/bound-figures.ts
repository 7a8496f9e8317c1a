import { placeText, readPointer, writePointer, type Draft, type Form } from '@gongkai/plugin-kit';
import { findClaims } from '@gongkai/rules';
import { cellValues, sumOf } from './cell-values.ts';

/** 正文中说到表格的一个数，和它所指的各格。 A figure of the prose that speaks of the tables, and the cells it means. */
export interface BoundFigure {
  /** The block of prose it stands in. */
  readonly at: string;
  readonly sentence: string;
  /** As it is written, with its unit. */
  readonly text: string;
  readonly stated: number;
  readonly cells: readonly string[];
  readonly place: string;
  /** What the cells come to; null where one is not stated. */
  readonly table: number | null;
  readonly agrees: boolean;
  /** The text of the block with the figure of the table in it; absent where that is not plain. */
  readonly corrected?: string;
}

/** 正文里的数与表格逐个对照。 The figures of the prose beside those of the tables. */
export function boundFigures(form: Form, draft: Draft): readonly BoundFigure[] {
  const values = cellValues(form, draft);
  return findClaims(form, draft).map(({ passage: { at }, sentence, quantity, readings }) => {
    const { value: stated, text, approximate } = quantity;
    const sums = readings.map((cells) => ({ cells, table: sumOf(values, cells) ?? null }));
    const fitting = sums.find(({ table }) => table !== null && near(stated, table, approximate));
    const { cells = [], table = null } = fitting ?? sums[0] ?? {};
    // which of several ways to read it was meant is for the writer to say
    const certain = fitting === undefined && sums.length === 1 && table !== null;
    const corrected = certain
      ? withFigure(readPointer(draft, `${at}/text`), sentence, quantity, table)
      : undefined;
    return {
      at,
      sentence,
      text,
      stated,
      cells,
      place: cells.map((cell) => placeText(form, cell)).join(' + '),
      table,
      agrees: fitting !== undefined,
      ...(corrected === undefined ? {} : { corrected }),
    };
  });
}

/** 把正文里的数改为表里的数，只改这一个数。 Puts the figure of the table into the prose, and changes nothing else. */
export function correctFigure(draft: Draft, { at, corrected }: BoundFigure): Draft {
  return corrected === undefined ? draft : writePointer(draft, `${at}/text`, corrected);
}

function near(stated: number, table: number, approximate: boolean): boolean {
  return stated === table || (approximate && Math.abs(stated - table) <= 0.1 * stated);
}

/** Only where the sentence stands once in the block, and the figure is written in digits. */
function withFigure(
  block: unknown,
  sentence: string,
  { start, text }: { readonly start: number; readonly text: string },
  figure: number,
): string | undefined {
  if (typeof block !== 'string') return undefined;
  const from = block.indexOf(sentence);
  if (from < 0 || block.indexOf(sentence, from + 1) >= 0) return undefined;
  const written = text.replace(/[0-9０-９][0-9０-９,，]*/, String(figure));
  if (written === text) return undefined;
  const at = from + start;
  return block.slice(0, at) + written + block.slice(at + text.length);
}
