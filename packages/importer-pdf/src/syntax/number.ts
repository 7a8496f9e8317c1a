import { isRegular } from './characters.ts';

/**
 * A number, as PDF and as sloppy programs write it: `+1`, `-.5`, `4.`, `--3`, `1.-2`. What follows the
 * number inside the same word is dropped. Undefined where there is no digit.
 */
export function readNumber(
  bytes: Uint8Array,
  start: number,
): { value: number; end: number } | undefined {
  let at = start;
  let negative = false;
  while (bytes[at] === 0x2b || bytes[at] === 0x2d) negative = bytes[at++] === 0x2d;
  let value = 0;
  let digits = 0;
  let scale = 0;
  for (; ; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      scale *= 10;
      digits++;
    } else if (bytes[at] === 0x2e && scale === 0) scale = 1;
    else break;
  }
  if (digits === 0 && scale === 0) return undefined;
  if (isRegular(bytes[at]) && bytes[at] !== 0x2d && bytes[at] !== 0x2e) return undefined;
  while (isRegular(bytes[at])) at++;
  const size = scale > 1 ? value / scale : value;
  return { value: negative ? -size : size, end: at };
}
