import type { CellKind } from '@gongkai/plugin-kit';
import { LostText, type Take } from './lost-text.ts';
import type { Piece, Reading } from './reading.ts';
import type { RowSum } from './row-sums.ts';

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
  /** 不可据以取定：读法太多，没有列完；或者粘在一起而没有一种读法能填满各格。 Not to be decided on: too many to list, or digits run together that no reading divides into all cells. */
  readonly open?: true;
}

/** 最多列出的读法与最多走的步数。 Bounds: readings listed, steps taken. */
const mostReadings = 400;
const mostSteps = 60_000;

/** 一格的文字不会更长，连同单位。 No cell is longer, its unit included. */
const longestCell = 24;

/** 一行中相继的若干格，及其总计所在。 Cells of a row in succession, and which of them is their total. */
interface Group {
  readonly from: number;
  readonly to: number;
  /** 总计是末一格；没有勾稽关系则无。 The last cell is the total of the others. */
  readonly summed: boolean;
}

/**
 * 列出一行的全部读法：每格取一个数，或空缺；数不以 0 开头；各数之和等于总计。各格都有数的读法若有，总计就不会
 * 空缺；没有这样的读法，便是有空格，总计也可能是空格。
 * Lists every reading of a row: each cell takes one figure or none, none starts with 0, parts add up
 * to their total. Where some reading fills every cell, totals are stated; where none does the row has
 * blanks, and a total may be one of them.
 */
export function enumerate({ tokens, glued, kinds, sums }: LostRow): Enumerated {
  const length = tokens.reduce((sum, token) => sum + token.text.length, 0);
  if (length > kinds.length * longestCell) return { readings: [] };
  const text = new LostText(tokens, glued);
  const groups = groupsOf(kinds.length, sums);
  const search = new Search(text, kinds, false);
  const done = search.run(groups);
  const isFull = search.readings.some((reading) => !reading.includes(undefined));
  const { readings } = search;
  if (!done) return { readings, open: true };
  if (isFull || sums.length === 0) return { readings };
  // what no reading with its totals explains holds a mistake; digits that none divides into all cells
  // hold a mistake or blanks, and either may be anywhere
  if (glued || readings.length === 0) return { readings, open: true };
  const wider = new Search(text, kinds, true);
  return wider.run(groups)
    ? { readings: wider.readings }
    : { readings: wider.readings, open: true };
}

/** 行内勾稽关系都是“前几格之和等于其后一格”时分组求解。 Groups, where each sum is of cells in succession and the next is their total. */
function groupsOf(count: number, sums: readonly RowSum[]): readonly Group[] {
  const groups: Group[] = [];
  let from = 0;
  for (const { left, right } of [...sums].sort((a, b) => a.last - b.last)) {
    const [total = -1] = right;
    const inOrder = left.every((cell, i) => cell === from + i) && total === from + left.length;
    if (!inOrder || right.length !== 1) continue;
    groups.push({ from, to: total + 1, summed: true });
    from = total + 1;
  }
  if (from < count) groups.push({ from, to: count, summed: false });
  return groups;
}

class Search {
  readonly readings: Reading[] = [];
  readonly #text: LostText;
  readonly #kinds: readonly CellKind[];
  readonly #cells: (readonly [number, number] | undefined)[] = [];
  readonly #blankTotals: boolean;
  #steps = 0;

  constructor(text: LostText, kinds: readonly CellKind[], blankTotals: boolean) {
    this.#text = text;
    this.#kinds = kinds;
    this.#blankTotals = blankTotals;
  }

  /** 走完全部可能则为 true；超出限度为 false。 Whether everything was tried within bounds. */
  run(groups: readonly Group[]): boolean {
    this.#group(groups, 0, 0);
    return !this.#exhausted();
  }

  #exhausted(): boolean {
    return this.#steps > mostSteps || this.readings.length > mostReadings;
  }

  #group(groups: readonly Group[], index: number, at: number): void {
    const group = groups[index];
    if (group === undefined) {
      if (at === this.#text.length) this.#keep();
      return;
    }
    const isLast = index === groups.length - 1;
    const next = (end: number): void => {
      this.#group(groups, index + 1, end);
    };
    if (!group.summed) {
      this.#fill(group.from, group.to, at, this.#text.length, undefined, next);
      return;
    }
    const total = group.to - 1;
    if (this.#blankTotals) this.#withoutTotal(group, at, isLast, next);
    else if (!isLast || at === this.#text.length) this.#absent(group, at, next);
    for (let start = at; start < this.#text.length; start++) {
      for (const take of this.#text.takes(start, this.#kind(total))) {
        if (this.#exhausted()) return;
        if (isLast && take.end !== this.#text.length) continue;
        this.#fill(group.from, total, at, start, take.value, () => {
          this.#cells[total] = [start, take.end];
          next(take.end);
        });
      }
    }
  }

  /** 全组空缺。 Nothing at all in the group. */
  #absent({ from, to }: Group, at: number, then: (at: number) => void): void {
    for (let cell = from; cell < to; cell++) this.#cells[cell] = undefined;
    then(at);
  }

  /** 总计空缺，各格任意。 The total is absent, the parts are free. */
  #withoutTotal(
    { from, to }: Group,
    at: number,
    isLast: boolean,
    then: (at: number) => void,
  ): void {
    const length = this.#text.length;
    for (let end = isLast ? length : at; end <= length; end++) {
      if (this.#exhausted()) return;
      this.#fill(from, to - 1, at, end, undefined, (next) => {
        this.#cells[to - 1] = undefined;
        then(next);
      });
    }
  }

  /** 用 at 到 end 之间的文字填若干格；给出总数时，各格之和须等于它。 Fills cells with the text between two positions; with a target they must add up to it. */
  #fill(
    cell: number,
    to: number,
    at: number,
    end: number,
    target: number | undefined,
    then: (at: number) => void,
  ): void {
    this.#steps += 1;
    if (this.#exhausted()) return;
    if (cell === to) {
      if (at === end && (target === undefined || target === 0)) then(at);
      return;
    }
    if (target !== undefined && !mayAdd(end - at, to - cell, target)) return;
    if (at < end) {
      for (const take of this.#text.takes(at, this.#kind(cell))) {
        if (take.end > end || !fits(take, target)) continue;
        this.#cells[cell] = [at, take.end];
        const rest = target === undefined ? undefined : target - take.value;
        this.#fill(cell + 1, to, take.end, end, rest, then);
      }
    }
    this.#cells[cell] = undefined;
    this.#fill(cell + 1, to, at, end, target, then);
  }

  #kind(cell: number): CellKind {
    return this.#kinds[cell] ?? 'count';
  }

  #keep(): void {
    this.readings.push(
      this.#kinds.map((_, i) => {
        const cell = this.#cells[i];
        return cell === undefined ? undefined : this.#text.piece(cell[0], cell[1]);
      }),
    );
  }
}

/** 余下的字数、格数是否可能凑成余下的和。 Whether what is left of text and cells can still add up to what is left of the sum. */
function mayAdd(length: number, cells: number, target: number): boolean {
  if (length === 0) return target === 0;
  if (length < powers.length && target >= (powers[length] ?? 0)) return false;
  return length <= cells || length <= cells * digitsOf(target);
}

/** 十的各次幂。 Powers of ten. */
const powers: readonly number[] = Array.from({ length: 16 }, (_, i) => 10 ** i);

function digitsOf(value: number): number {
  let digits = 1;
  while (digits < powers.length && value >= (powers[digits] ?? 0)) digits += 1;
  return digits;
}

function fits({ value }: Take, target: number | undefined): boolean {
  return target === undefined || value <= target;
}
