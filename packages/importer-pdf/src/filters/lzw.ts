import { UnreadableError } from '@gongkai/plugin-kit/archive';

const clear = 256;
const finish = 257;
const mostCodes = 4096;

/** LZWDecode; `early` is 1 where code lengths grow one code early, as is usual. */
export function decodeLzw(bytes: Uint8Array, limit: number, early: number): Uint8Array {
  // a code stands for the code before it and one more byte
  const prefix = new Int16Array(mostCodes);
  const suffix = new Uint8Array(mostCodes);
  const lengths = new Uint16Array(mostCodes).fill(1);
  let output = new Uint8Array(Math.min(limit, Math.max(1024, bytes.length * 4)));
  let size = 0;
  let next = 258;
  let width = 9;
  let previous = -1;
  let bits = 0;
  let bitCount = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xffffff;
    bitCount += 8;
    if (bitCount < width) continue;
    bitCount -= width;
    const code = (bits >> bitCount) & ((1 << width) - 1);
    if (code === finish) break;
    if (code === clear) {
      next = 258;
      width = 9;
      previous = -1;
      continue;
    }
    if (code > next || (code === next && previous === -1)) throw new UnreadableError('corrupt');
    const known = code < next;
    const from = known ? code : previous;
    const length = (lengths[from] ?? 1) + (known ? 0 : 1);
    if (size + length > limit) throw new UnreadableError('too-large');
    if (size + length > output.length) output = grown(output, size + length, limit);
    let at = size + (lengths[from] ?? 1) - 1;
    let walk = from;
    for (; walk >= 258; walk = prefix[walk] ?? 0) output[at--] = suffix[walk] ?? 0;
    output[at] = walk;
    if (!known) output[size + length - 1] = walk;
    if (previous !== -1 && next < mostCodes) {
      prefix[next] = previous;
      suffix[next] = walk;
      lengths[next] = (lengths[previous] ?? 1) + 1;
      next++;
    }
    if (next + early >= 1 << width && width < 12) width++;
    previous = code;
    size += length;
  }
  return output.subarray(0, size);
}

function grown(output: Uint8Array, least: number, limit: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.min(limit, Math.max(least, output.length * 2)));
  larger.set(output);
  return larger;
}
