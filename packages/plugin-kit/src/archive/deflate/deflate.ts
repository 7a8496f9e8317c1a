import { BitWriter } from './bit-writer.ts';
import { Block, mostCopied, mostTokens } from './block.ts';
import { furthest, longest, shortest } from './symbols.ts';

/** 越低越快，略大一些。 The lower, the faster and a little larger. */
export type Level = 1 | 2 | 3 | 4 | 5 | 6;

/** 各级看几处相同的开头，多长就满意。 How many places with the same beginning are looked at, and what length is good enough. */
const efforts: Readonly<Record<Level, { readonly places: number; readonly enough: number }>> = {
  1: { places: 4, enough: 16 },
  2: { places: 8, enough: 16 },
  3: { places: 16, enough: 32 },
  4: { places: 32, enough: 32 },
  5: { places: 64, enough: 128 },
  6: { places: 128, enough: longest },
};

const hashBits = 13;
const mask = furthest - 1;
/** After as many bytes positions begin anew. */
const mostPositions = 2 ** 24;

// Kept from call to call, and never cleared: positions go on counting, so that those of earlier inputs are
// before `origin` and seen to be so. New memory for each part costs more than finding what repeats.
const heads = new Int32Array(1 << hashBits);
const earlier = new Int32Array(furthest);
const block = new Block();
const kept = new BitWriter(1 << 18);
let origin = 1;

/** 压缩（raw DEFLATE，RFC 1951）：同样的字节，同样的结果。 Compresses (raw DEFLATE, RFC 1951): the same bytes give the same result. */
export function deflate(bytes: Uint8Array, level: Level): Uint8Array {
  const { length } = bytes;
  if (origin + length > mostPositions) {
    heads.fill(0);
    origin = 1;
  }
  const out = writerFor(length);
  const { places, enough } = efforts[level];
  block.reset();
  let start = 0;
  let i = 0;
  while (i < length) {
    if (block.full) {
      block.write(out, bytes.subarray(start, i), false);
      start = i;
    }
    if (i + shortest > length) {
      block.literal(bytes[i] ?? 0);
      i += 1;
      continue;
    }
    let place = enter(bytes, i);
    const nearest = Math.max(origin, origin + i - furthest + 1);
    const most = Math.min(longest, length - i);
    let best = shortest - 1;
    let distance = 0;
    for (let left = places; place >= nearest && left > 0; left--) {
      const at = place - origin;
      if (bytes[at + best] === bytes[i + best]) {
        let same = 0;
        while (same < most && bytes[at + same] === bytes[i + same]) same += 1;
        if (same > best) {
          best = same;
          distance = i - at;
          if (same >= enough || same === most) break;
        }
      }
      place = earlier[place & mask] ?? 0;
    }
    if (distance === 0) {
      block.literal(bytes[i] ?? 0);
      i += 1;
      continue;
    }
    block.match(best, distance);
    const end = i + best;
    const lastEntry = Math.min(end, length - shortest + 1);
    for (i += 1; i < lastEntry; i++) enter(bytes, i);
    i = end;
  }
  origin += length;
  block.write(out, bytes.subarray(start), true);
  return out.finish();
}

/** Enters a position under its next three bytes; gives the last one with the same, as far as the table tells. */
function enter(bytes: Uint8Array, i: number): number {
  const next = (bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8) | ((bytes[i + 2] ?? 0) << 16);
  const hash = Math.imul(next, 0x9e3779b1) >>> (32 - hashBits);
  const last = heads[hash] ?? 0;
  heads[hash] = origin + i;
  earlier[(origin + i) & mask] = last;
  return last;
}

/** One that holds the bytes even if nothing repeats. */
function writerFor(length: number): BitWriter {
  const pieces = Math.ceil(length / mostCopied) + Math.ceil(length / mostTokens) + 1;
  const capacity = length + 6 * pieces + 16;
  if (capacity > kept.capacity) return new BitWriter(capacity);
  kept.reset();
  return kept;
}
