import { UnreadableError } from '@gongkai/plugin-kit/archive';

/** RunLengthDecode: a count below 128 copies, one above repeats, 128 ends. */
export function decodeRunLength(bytes: Uint8Array, limit: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let at = 0; at < bytes.length;) {
    const count = bytes[at++] ?? 128;
    if (count === 128) break;
    const piece =
      count < 128
        ? bytes.subarray(at, at + count + 1)
        : new Uint8Array(257 - count).fill(bytes[at] ?? 0);
    at += count < 128 ? count + 1 : 1;
    size += piece.length;
    if (size > limit) throw new UnreadableError('too-large');
    pieces.push(piece);
  }
  const output = new Uint8Array(size);
  let to = 0;
  for (const piece of pieces) {
    output.set(piece, to);
    to += piece.length;
  }
  return output;
}
