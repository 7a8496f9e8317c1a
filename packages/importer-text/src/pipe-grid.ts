import type { DocumentBlock, GridCell } from '@gongkai/plugin-kit';
import { gridOf } from './grid-of.ts';
import { isSeparated, separatedRow } from './separated-row.ts';
import { isRuleLine, type SourceLine } from './source-line.ts';

export function isPipeRow(line: SourceLine): boolean {
  const { text } = line;
  if (isRuleLine(line)) return true;
  return isSeparated(text, '|');
}

/**
 * 连续的竖线行：Markdown 的表、行末带竖线的表，或一格一行而以竖线收尾的文字——后者各行只有一格，不成表。
 * Consecutive lines with pipes: Markdown tables, rows that end in pipes, or one cell a line closed by
 * pipes. The last have one cell each and are no grid but paragraphs.
 */
export function pipeGrid(all: readonly SourceLine[]): DocumentBlock[] {
  const lines = all.filter((line) => !isRuleLine(line));
  const opened = lines.every(({ text }) => text.trimStart().startsWith('|'));
  const rows = lines.map((line) => cellsOf(line, opened)).filter((row) => row.length > 0);
  const filled = rows.map((row) => row.filter((cell) => cell.text !== ''));
  const wide = filled.filter((row) => row.length > 1).length;
  if (wide * 5 > filled.filter((row) => row.length > 0).length) {
    return gridOf(rows.filter((row, i) => !(i === 1 && isRule(row))));
  }
  return filled.flatMap((row) =>
    row.map(({ text, place }) => ({ type: 'paragraph' as const, text, place })),
  );
}

/** 行末的竖线之后没有格；各行都以竖线开头时，其前也没有格。 There is no cell after a closing pipe, nor before an opening one that all lines have. */
function cellsOf(line: SourceLine, opened: boolean): GridCell[] {
  const cells = separatedRow(line, '|');
  const closed = line.text.trimEnd().endsWith('|');
  return cells.slice(opened ? 1 : 0, closed ? -1 : undefined);
}

/** Markdown 表头下的横线。 The rule below the header of a Markdown table. */
function isRule(row: readonly GridCell[]): boolean {
  return row.length > 0 && row.every(({ text }) => /^(?::?-{2,}:?|:-:?|-:)$/.test(text));
}
