import type { BitWriter } from './bit-writer.ts';
import { CodeLengths } from './code-lengths.ts';
import { blankCode, fitCode, numberCodes, type PrefixCode } from './prefix-code.ts';
import {
  distanceBits,
  distanceStarts,
  distanceSymbol,
  distanceSymbols,
  endOfBlock,
  firstLength,
  lengthBits,
  lengthStarts,
  lengthSymbols,
  literalSymbols,
} from './symbols.ts';

/** 一块里最多的记号。 As many tokens as a block has. */
export const mostTokens = 16_384;
/** 照抄的一段最多的字节。 As many bytes as are copied in a piece. */
export const mostCopied = 65_535;

const longestCode = 15;
const kindBits = 3;
const copied = 0;
const fixed = 1;
const fitted = 2;

// A byte is a token by itself; a match has its length above its distance.
const lengthShift = 16;
const distanceMask = 0xffff;

const fixedLiterals = blankCode(288);
fixedLiterals.lengths.fill(8).fill(9, 144, 256).fill(7, 256, 280);
numberCodes(fixedLiterals);
const fixedDistances = blankCode(distanceSymbols);
fixedDistances.lengths.fill(5);
numberCodes(fixedDistances);

/** 一块的记号：字节与重复，以及每种符号的次数。 The tokens of a block, bytes and matches, and how often each symbol occurs. */
export class Block {
  readonly #tokens = new Int32Array(mostTokens);
  readonly #literalCounts = new Uint32Array(literalSymbols);
  readonly #distanceCounts = new Uint32Array(distanceSymbols);
  readonly #literals = blankCode(literalSymbols);
  readonly #distances = blankCode(distanceSymbols);
  readonly #lengths = new CodeLengths();
  #count = 0;
  #extra = 0;

  get full(): boolean {
    return this.#count === mostTokens;
  }

  reset(): void {
    this.#count = 0;
    this.#extra = 0;
    this.#literalCounts.fill(0);
    this.#distanceCounts.fill(0);
  }

  literal(byte: number): void {
    this.#tokens[this.#count++] = byte;
    this.#literalCounts[byte] = (this.#literalCounts[byte] ?? 0) + 1;
  }

  match(length: number, distance: number): void {
    this.#tokens[this.#count++] = (length << lengthShift) | distance;
    const one = lengthSymbols[length] ?? 0;
    const other = distanceSymbol(distance);
    const counts = this.#literalCounts;
    counts[firstLength + one] = (counts[firstLength + one] ?? 0) + 1;
    this.#distanceCounts[other] = (this.#distanceCounts[other] ?? 0) + 1;
    this.#extra += (lengthBits[one] ?? 0) + (distanceBits[other] ?? 0);
  }

  /** 写出，三种写法取最短的，然后清空。 Writes the block the shortest of three ways and empties it. */
  write(out: BitWriter, bytes: Uint8Array, last: boolean): void {
    this.#literalCounts[endOfBlock] = 1;
    fitCode(this.#literals, this.#literalCounts, longestCode);
    fitCode(this.#distances, this.#distanceCounts, longestCode);
    const header = this.#lengths.prepare(this.#literals.lengths, this.#distances.lengths);
    const asFitted = header + this.#bits(this.#literals, this.#distances);
    const asFixed = this.#bits(fixedLiterals, fixedDistances);
    // what copying takes besides the bytes: the kind, up to the whole byte, two lengths of two bytes
    const asCopied = bytes.length * 8 + Math.ceil(bytes.length / mostCopied) * 48;
    if (bytes.length > 0 && asCopied <= Math.min(asFixed, asFitted)) copy(out, bytes, last);
    else if (asFixed <= asFitted) {
      out.write(kind(fixed, last), kindBits);
      this.#writeTokens(out, fixedLiterals, fixedDistances);
    } else {
      out.write(kind(fitted, last), kindBits);
      this.#lengths.write(out);
      this.#writeTokens(out, this.#literals, this.#distances);
    }
    this.reset();
  }

  /** Bits of the tokens, without what comes before them. */
  #bits(literals: PrefixCode, distances: PrefixCode): number {
    return (
      this.#extra +
      weigh(literals.lengths, this.#literalCounts) +
      weigh(distances.lengths, this.#distanceCounts)
    );
  }

  #writeTokens(out: BitWriter, literals: PrefixCode, distances: PrefixCode): void {
    for (let i = 0; i < this.#count; i++) {
      const token = this.#tokens[i] ?? 0;
      const length = token >>> lengthShift;
      if (length === 0) {
        out.write(literals.codes[token] ?? 0, literals.lengths[token] ?? 0);
        continue;
      }
      const one = lengthSymbols[length] ?? 0;
      out.write(literals.codes[firstLength + one] ?? 0, literals.lengths[firstLength + one] ?? 0);
      out.write(length - (lengthStarts[one] ?? 0), lengthBits[one] ?? 0);
      const distance = token & distanceMask;
      const other = distanceSymbol(distance);
      out.write(distances.codes[other] ?? 0, distances.lengths[other] ?? 0);
      out.write(distance - (distanceStarts[other] ?? 0), distanceBits[other] ?? 0);
    }
    out.write(literals.codes[endOfBlock] ?? 0, literals.lengths[endOfBlock] ?? 0);
  }
}

function weigh(lengths: Uint8Array, counts: Uint32Array): number {
  let bits = 0;
  for (let symbol = 0; symbol < counts.length; symbol++) {
    bits += (lengths[symbol] ?? 0) * (counts[symbol] ?? 0);
  }
  return bits;
}

function copy(out: BitWriter, bytes: Uint8Array, last: boolean): void {
  for (let at = 0; at < bytes.length; at += mostCopied) {
    const piece = bytes.subarray(at, at + mostCopied);
    out.write(kind(copied, last && at + mostCopied >= bytes.length), kindBits);
    const { length } = piece;
    out.copy(Uint8Array.of(length, length >>> 8, ~length, ~length >>> 8));
    out.copy(piece);
  }
}

const kind = (type: number, last: boolean): number => (type << 1) | (last ? 1 : 0);
