import type { CellKind } from '@gongkai/plugin-kit';
import { placeAt } from '../items/place-at.ts';
import { readCellText } from './cell-text.ts';
import type { Piece, Reading } from './reading.ts';
import { sumHolds, type RowSum } from './row-sums.ts';

/** 失去分列的一行。 A row that has lost its columns. */
export interface LostRow {
  /** 原文中以空格隔开的各段。 What stands between blanks in the source. */
  readonly tokens: readonly Piece[];
  /** 一段可以是粘在一起的几格。 A token may be several cells run together. */
  readonly glued: boolean;
  readonly kinds: readonly CellKind[];
  readonly sums: readonly RowSum[];
}

export interface Enumerated {
  readonly readings: readonly Reading[];
  readonly overflow: boolean;
}

/** 最多列出的读法与最多走的步数。 Bounds: readings listed, steps taken. */
const mostReadings = 400;
const mostSteps = 60_000;

/**
 * 列出一行的全部读法：每格取一个数，或空缺；数不以 0 开头；行内的勾稽关系须成立。
 * Lists every reading of a row: each cell takes one figure or none, no figure starts with 0, and the
 * sums within the row hold.
 */
export function enumerate({ tokens, glued, kinds, sums }: LostRow): Enumerated {
  const readings: Reading[] = [];
  const cells: (Piece | undefined)[] = [];
  let steps = 0;
  let overflow = false;
  const visit = (token: number, offset: number): void => {
    steps += 1;
    if (overflow || steps > mostSteps || readings.length >= mostReadings) {
      overflow = true;
      return;
    }
    const index = cells.length;
    const kind = kinds[index];
    if (kind === undefined) {
      if (token === tokens.length) readings.push([...cells]);
      return;
    }
    // tokens never share a cell, so there must be room for the rest of them
    if (tokens.length - token > kinds.length - index) return;
    const current = tokens[token];
    if (current !== undefined) {
      const rest = offset === 0 ? current.text : current.text.slice(offset);
      for (const length of glued ? figureLengths(rest, kind) : [rest.length]) {
        const whole = offset === 0 && length === current.text.length;
        cells.push(whole ? current : pieceOf(current, offset, length));
        const done = length === rest.length;
        if (holds(sums, cells)) visit(done ? token + 1 : token, done ? 0 : offset + length);
        cells.pop();
      }
    }
    cells.push(undefined);
    if (holds(sums, cells)) visit(token, offset);
    cells.pop();
  };
  visit(0, 0);
  return { readings, overflow };
}

/** 刚填的一格若是某条勾稽关系的最后一格，该关系须成立。 A sum whose last cell has just been filled must hold. */
function holds(sums: readonly RowSum[], cells: Reading): boolean {
  return sums.every((sum) => sum.last !== cells.length - 1 || sumHolds(sum, cells));
}

function pieceOf(token: Piece, offset: number, length: number): Piece {
  const text = token.text.slice(offset, offset + length);
  return { text, place: placeAt(token.place, offset), reading: readCellText(text) };
}

const integer = /^(?:0|[1-9]\d*)/;
const decimal = /^(?:0|[1-9]\d*)\.\d+/;
const unit = /^(?:万?元|[个件项条宗次])/;

/** 从一段文字开头可取作一格的长度。 How much of a text may be one cell. */
function figureLengths(text: string, kind: CellKind): number[] {
  const lengths: number[] = [];
  const sign = /^[+-]/.test(text) ? 1 : 0;
  const whole = integer.exec(text.slice(sign))?.[0].length ?? 0;
  if (sign === 1) lengths.push(1);
  else if (text.startsWith('/')) lengths.push(1);
  if (whole > 0 && (sign === 0 || kind === 'change')) {
    for (let n = 1; n <= Math.min(whole, 12); n++) lengths.push(sign + n);
    const after = unit.exec(text.slice(sign + whole))?.[0].length ?? 0;
    if (after > 0) lengths.push(sign + whole + after);
  }
  if (kind === 'amount') {
    const full = decimal.exec(text)?.[0].length ?? 0;
    // where a decimal ends and the next cell begins is open as well, but an amount is the last cell
    if (full > 0) lengths.push(full, full + (unit.exec(text.slice(full))?.[0].length ?? 0));
  }
  return [...new Set(lengths)];
}
