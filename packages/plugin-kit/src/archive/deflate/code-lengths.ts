import type { BitWriter } from './bit-writer.ts';
import { blankCode, fitCode } from './prefix-code.ts';
import { endOfBlock, literalSymbols, distanceSymbols } from './symbols.ts';

/** 码长的写法：0–15 即码长，以下三种是重复（RFC 1951 §3.2.7）。 0 to 15 are lengths, these three repeat. */
const repeatLast = 16;
const fewZeros = 17;
const manyZeros = 18;
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const extraBits = Uint8Array.from({ length: 19 }, (_, i) => [2, 3, 7][i - repeatLast] ?? 0);
const longestCode = 7;
const bitsOfLength = 3;
/** 三个数各占的位数。 Bits of the three numbers at the beginning. */
const numbers = { literals: 5, distances: 5, lengths: 4 };

const most = literalSymbols + distanceSymbols;
const symbols = new Uint8Array(most);
const repeats = new Uint8Array(most);
const counts = new Uint32Array(19);
const code = blankCode(19);
const all = new Uint8Array(most);

/** 一块开头写的两套码长。 The lengths of both codes, as the beginning of a block tells them. */
export class CodeLengths {
  #literals = 0;
  #distances = 0;
  #written = 0;
  #listed = 0;

  /** 备好，给出要写几位。 Makes them ready and tells how many bits they take. */
  prepare(literals: Uint8Array, distances: Uint8Array): number {
    this.#literals = usedOf(literals, endOfBlock + 1);
    this.#distances = usedOf(distances, 1);
    all.set(literals.subarray(0, this.#literals));
    all.set(distances.subarray(0, this.#distances), this.#literals);
    this.#shorten(this.#literals + this.#distances);
    fitCode(code, counts, longestCode);
    this.#listed = order.length;
    while (this.#listed > 4 && code.lengths[order[this.#listed - 1] ?? 0] === 0) this.#listed -= 1;
    let bits = numbers.literals + numbers.distances + numbers.lengths + this.#listed * bitsOfLength;
    for (let symbol = 0; symbol < counts.length; symbol++) {
      bits += (counts[symbol] ?? 0) * ((code.lengths[symbol] ?? 0) + (extraBits[symbol] ?? 0));
    }
    return bits;
  }

  write(out: BitWriter): void {
    out.write(this.#literals - endOfBlock - 1, numbers.literals);
    out.write(this.#distances - 1, numbers.distances);
    out.write(this.#listed - 4, numbers.lengths);
    for (const symbol of order.slice(0, this.#listed)) {
      out.write(code.lengths[symbol] ?? 0, bitsOfLength);
    }
    for (let i = 0; i < this.#written; i++) {
      const symbol = symbols[i] ?? 0;
      out.write(code.codes[symbol] ?? 0, code.lengths[symbol] ?? 0);
      out.write(repeats[i] ?? 0, extraBits[symbol] ?? 0);
    }
  }

  /** Runs of equal lengths become repeats. */
  #shorten(count: number): void {
    this.#written = 0;
    counts.fill(0);
    for (let i = 0; i < count;) {
      const length = all[i] ?? 0;
      let run = 1;
      while (i + run < count && all[i + run] === length) run += 1;
      i += run;
      if (length === 0) run = this.#zeros(run);
      else {
        this.#put(length, 0);
        run -= 1;
        for (; run >= 3; run -= Math.min(run, 6)) this.#put(repeatLast, Math.min(run, 6) - 3);
      }
      for (; run > 0; run--) this.#put(length, 0);
    }
  }

  /** As many zeros as repeats can tell; how many are left. */
  #zeros(run: number): number {
    let left = run;
    for (; left >= 11; left -= Math.min(left, 138)) this.#put(manyZeros, Math.min(left, 138) - 11);
    if (left < 3) return left;
    this.#put(fewZeros, left - 3);
    return 0;
  }

  #put(symbol: number, repeat: number): void {
    symbols[this.#written] = symbol;
    repeats[this.#written] = repeat;
    this.#written += 1;
    counts[symbol] = (counts[symbol] ?? 0) + 1;
  }
}

function usedOf(lengths: Uint8Array, least: number): number {
  let used = lengths.length;
  while (used > least && lengths[used - 1] === 0) used -= 1;
  return used;
}
