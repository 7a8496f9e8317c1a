import { byteString } from './byte-string.ts';

const escapes = new Map([
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
  [0x62, 0x08],
  [0x66, 0x0c],
]);

/** A string in parentheses, from behind the opening one: nested parentheses, escapes, octal codes. */
export function readLiteral(bytes: Uint8Array, start: number): { value: string; end: number } {
  const value: number[] = [];
  let depth = 1;
  let at = start;
  while (at < bytes.length) {
    const byte = bytes[at++] ?? 0;
    if (byte === 0x5c) at = escaped(bytes, at, value);
    else if (byte === 0x0d) {
      if (bytes[at] === 0x0a) at++;
      value.push(0x0a);
    } else {
      if (byte === 0x28) depth++;
      else if (byte === 0x29 && --depth === 0) break;
      value.push(byte);
    }
  }
  return { value: byteString(value), end: at };
}

/** What follows a backslash; a line end there is none. */
function escaped(bytes: Uint8Array, start: number, value: number[]): number {
  const byte = bytes[start] ?? 0;
  if (byte === 0x0d) return bytes[start + 1] === 0x0a ? start + 2 : start + 1;
  if (byte === 0x0a) return start + 1;
  if (byte < 0x30 || byte > 0x37) {
    value.push(escapes.get(byte) ?? byte);
    return start + 1;
  }
  let code = 0;
  let at = start;
  for (; at < start + 3; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 7) break;
    code = code * 8 + digit;
  }
  value.push(code & 0xff);
  return at;
}
