import type { CellKind } from '@gongkai/plugin-kit';
import { placeAt } from '../items/place-at.ts';
import { readCellText } from './cell-text.ts';
import type { Piece } from './reading.ts';

/** 一格可取的一段：到哪里为止，值多少。 What one cell may take: where it ends and what it counts. */
export interface Take {
  readonly end: number;
  readonly value: number;
}

/** 一格的数字不会更长。 No figure has more digits. */
const mostDigits = 12;

/**
 * 失去分列的一行文字：各段相连，段与段之间必是格的分界，段内（粘连时）处处可能是分界。
 * The text of a row that lost its columns: tokens in a row. Between tokens a cell must end; within
 * one, where it has run together, a cell may end anywhere.
 */
export class LostText {
  readonly length: number;
  readonly #tokens: readonly Piece[];
  readonly #glued: boolean;
  /** 每个位置属于哪一段、该段起于何处。 The token of each position and where that starts. */
  readonly #token: readonly number[];
  readonly #start: readonly number[];
  readonly #takes = new Map<CellKind, (readonly Take[] | undefined)[]>();

  constructor(tokens: readonly Piece[], glued: boolean) {
    const token: number[] = [];
    const start: number[] = [];
    let from = 0;
    tokens.forEach(({ text }, i) => {
      for (let k = 0; k < text.length; k++) token.push(i);
      start.push(from);
      from += text.length;
    });
    this.length = from;
    this.#tokens = tokens;
    this.#glued = glued;
    this.#token = token;
    this.#start = start;
  }

  /** 自某处起一格可取的各段。 What a cell may take from a position on. */
  takes(at: number, kind: CellKind): readonly Take[] {
    let takes = this.#takes.get(kind);
    if (takes === undefined) this.#takes.set(kind, (takes = []));
    return (takes[at] ??= this.#find(at, kind));
  }

  /** 两处之间的一格。 The cell between two positions. */
  piece(from: number, to: number): Piece | undefined {
    const index = this.#token[from] ?? 0;
    const token = this.#tokens[index];
    const start = this.#start[index] ?? 0;
    if (token === undefined) return undefined;
    if (from === start && to === start + token.text.length) return token;
    const text = token.text.slice(from - start, to - start);
    return { text, place: placeAt(token.place, from - start), reading: readCellText(text) };
  }

  #find(at: number, kind: CellKind): Take[] {
    const index = this.#token[at];
    const token = index === undefined ? undefined : this.#tokens[index];
    if (index === undefined || token === undefined) return [];
    const offset = at - (this.#start[index] ?? 0);
    const rest = token.text.slice(offset);
    const lengths = this.#glued ? figureLengths(rest, kind) : offset === 0 ? [rest.length] : [];
    return lengths.flatMap((length): Take[] => {
      const { reading } = this.piece(at, at + length) ?? {};
      if (reading === undefined || reading.kind === 'unreadable') return [];
      const value = reading.kind === 'figure' || reading.kind === 'unit' ? reading.value : 0;
      return [{ end: at + length, value }];
    });
  }
}

const integer = /^(?:0|[1-9]\d*)/;
const decimal = /^(?:0|[1-9]\d*)\.\d+/;
const unit = /^(?:万?元|[个件项条宗次])/;

/** 一段文字开头可取作一格的长度。 How much of a text may be one cell. */
function figureLengths(text: string, kind: CellKind): readonly number[] {
  const lengths = new Set<number>();
  const sign = /^[+-]/.test(text) ? 1 : 0;
  if (sign === 1 || text.startsWith('/')) lengths.add(1);
  const whole = integer.exec(text.slice(sign, sign + 2 * mostDigits))?.[0].length ?? 0;
  if (whole > 0 && (sign === 0 || kind === 'change')) {
    for (let n = 1; n <= Math.min(whole, mostDigits); n++) lengths.add(sign + n);
    const after = unit.exec(text.slice(sign + whole))?.[0].length ?? 0;
    if (after > 0) lengths.add(sign + whole + after);
  }
  const full = kind === 'amount' ? (decimal.exec(text)?.[0].length ?? 0) : 0;
  if (full > 0) {
    lengths.add(full);
    lengths.add(full + (unit.exec(text.slice(full))?.[0].length ?? 0));
  }
  return [...lengths];
}
