import { UnreadableError } from '@gongkai/plugin-kit/archive';
import { hexadecimal, isBlank } from '../syntax/characters.ts';

const endMark = 0x7e;

/** ASCIIHexDecode. */
export function decodeHexadecimal(bytes: Uint8Array): Uint8Array {
  const digits: number[] = [];
  for (const byte of bytes) {
    if (byte === 0x3e) break;
    const digit = hexadecimal(byte);
    if (digit >= 0) digits.push(digit);
    else if (!isBlank(byte)) throw new UnreadableError('corrupt');
  }
  return Uint8Array.from(
    { length: Math.ceil(digits.length / 2) },
    (_, i) => (digits[2 * i] ?? 0) * 16 + (digits[2 * i + 1] ?? 0),
  );
}

/** ASCII85Decode: five characters for four bytes, `z` for four zeros. */
export function decodeBase85(bytes: Uint8Array, limit: number): Uint8Array {
  let zeros = 0;
  for (const byte of bytes) if (byte === 0x7a) zeros++;
  const most = zeros * 4 + Math.ceil(((bytes.length - zeros) * 4) / 5) + 4;
  if (most > limit) throw new UnreadableError('too-large');
  const output = new Uint8Array(most);
  let size = 0;
  let group: number[] = [];
  for (const byte of bytes) {
    if (byte === endMark) break;
    if (isBlank(byte)) continue;
    if (byte === 0x7a && group.length === 0) size += 4;
    else if (byte < 0x21 || byte > 0x75) throw new UnreadableError('corrupt');
    else group.push(byte - 0x21);
    if (group.length === 5) {
      size = putGroup(output, size, group, 4);
      group = [];
    }
  }
  if (group.length > 1) {
    const count = group.length - 1;
    size = putGroup(output, size, [...group, 84, 84, 84, 84].slice(0, 5), count);
  }
  return output.subarray(0, size);
}

function putGroup(output: Uint8Array, at: number, group: readonly number[], count: number): number {
  const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
  for (let i = 0; i < count; i++) output[at + i] = Math.floor(value / 256 ** (3 - i)) & 0xff;
  return at + count;
}
