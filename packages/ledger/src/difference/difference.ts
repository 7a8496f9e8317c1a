import { readPointer, type Cell, type Draft, type Form } from '@gongkai/plugin-kit';
import { compareText, type TextChange } from './compare-text.ts';
import { proseOf } from './prose-of.ts';

/** 一格的变化。 How one cell changed. */
export interface CellDifference {
  readonly cell: Cell;
  readonly before: number | null;
  readonly after: number | null;
  /** 两边都有数才有。 Only where both are stated. */
  readonly delta?: number;
  /** 百分比，基数为 0 时没有。 Per cent; none where the base is 0. */
  readonly percent?: number;
}

/** 一个部分文字的变化。 How the prose of one section changed. */
export interface ProseDifference {
  readonly address: string;
  readonly section: string;
  readonly changes: readonly TextChange[];
}

/** 两份报告之间的全部变化。 Everything that differs between two reports. */
export interface Difference {
  readonly cells: readonly CellDifference[];
  readonly prose: readonly ProseDifference[];
}

/** 比较两份报告：逐格、逐字。没有变化的不列。 Compares two reports cell by cell and character by character. */
export function differenceOf(form: Form, before: Draft, after: Draft): Difference {
  return {
    cells: form.cells.flatMap((cell) => {
      const [a, b] = [figure(before, cell.address), figure(after, cell.address)];
      if (a === b) return [];
      if (a === null || b === null) return [{ cell, before: a, after: b }];
      const delta = Number((b - a).toPrecision(12));
      const percent = a === 0 ? {} : { percent: Number(((delta / a) * 100).toFixed(2)) };
      return [{ cell, before: a, after: b, delta, ...percent }];
    }),
    prose: proseOf(form).flatMap(({ address, label }) => {
      const [a, b] = [text(before, address), text(after, address)];
      if (a === b) return [];
      return [{ address, section: label, changes: compareText(a, b) }];
    }),
  };
}

function figure(draft: Draft, address: string): number | null {
  const value = readPointer(draft, address);
  return typeof value === 'number' ? value : null;
}

function text(draft: Draft, address: string): string {
  const value = readPointer(draft, address);
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return '';
  return (value as Record<string, unknown>[])
    .map((block) =>
      [block['text'], block['caption'], block['alt'], ...rows(block['rows'])]
        .filter((part) => typeof part === 'string')
        .join('\n'),
    )
    .join('\n');
}

function rows(value: unknown): string[] {
  return Array.isArray(value) ? (value as unknown[][]).map((row) => row.join('\t')) : [];
}
