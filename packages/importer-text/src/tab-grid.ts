import type { DocumentBlock } from '@gongkai/plugin-kit';
import { gridOf } from './grid-of.ts';
import { isSeparated, separatedRow } from './separated-row.ts';
import type { SourceLine } from './source-line.ts';

/** 制表符分格的一行；只在行首用来缩进的不算。 A row of cells between tabs; tabs that only indent a line do not count. */
export function isTabRow({ text }: SourceLine): boolean {
  if (!isSeparated(text, '\t')) return false;
  return text.trimStart().includes('\t') || (text.trim() === '' && text.includes('\t\t'));
}

/**
 * 连续的制表符行成一张表。行首的空格可能已被丢掉、行末另行补齐，所以各行等长也不足以证明列在原位。
 * Consecutive tab rows are a grid. Leading cells may have been dropped and others added at the end, so
 * rows of equal length are no proof that columns are in place.
 */
export function tabGrid(lines: readonly SourceLine[]): DocumentBlock[] {
  return gridOf(
    lines.map((line) => separatedRow(line, '\t')),
    'lost',
  );
}
