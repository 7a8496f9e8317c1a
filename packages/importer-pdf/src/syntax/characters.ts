// What a byte means: blank, delimiter, or part of a word.
const kinds = new Uint8Array(256);
for (const blank of [0, 9, 10, 12, 13, 32]) kinds[blank] = 1;
for (const delimiter of '()<>[]{}/%') kinds[delimiter.charCodeAt(0)] = 2;

export function isBlank(byte: number | undefined): boolean {
  return byte !== undefined && kinds[byte] === 1;
}

/** Part of a word: neither blank nor delimiter. */
export function isRegular(byte: number | undefined): boolean {
  return byte !== undefined && kinds[byte] === 0;
}

/** The value of a hexadecimal digit, or -1. */
export function hexadecimal(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
