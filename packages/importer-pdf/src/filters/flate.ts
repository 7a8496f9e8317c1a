import { inflate } from '@gongkai/plugin-kit/archive';

/** FlateDecode: DEFLATE with the two bytes of zlib before it; its checksum at the end is not needed. */
export function decodeFlate(bytes: Uint8Array, limit: number): Uint8Array {
  const [first = 0, second = 0] = bytes;
  const wrapped = (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
  return inflate(wrapped ? bytes.subarray(2) : bytes, limit);
}
