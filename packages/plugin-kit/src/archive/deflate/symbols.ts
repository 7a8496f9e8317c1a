// What stands for lengths and distances of matches: RFC 1951 §3.2.5.

/** 字节 0–255，块尾，长度。 Bytes 0 to 255, the end of a block, lengths. */
export const literalSymbols = 286;
export const endOfBlock = 256;
export const firstLength = 257;
export const distanceSymbols = 30;

/** 最短、最长的重复，最远的距离。 The shortest and the longest match, and the furthest. */
export const shortest = 3;
export const longest = 258;
export const furthest = 32_768;

/** 每种符号后面的位数、起点。 Bits after each symbol, and where it begins. */
export const lengthBits = Uint8Array.from({ length: 29 }, (_, i) =>
  i < 8 || i === 28 ? 0 : (i >> 2) - 1,
);
export const distanceBits = Uint8Array.from({ length: distanceSymbols }, (_, i) =>
  i < 4 ? 0 : (i >> 1) - 1,
);
export const lengthStarts = startsOf(lengthBits, shortest);
// the longest has a symbol of its own, though the one before would reach it
lengthStarts[28] = longest;
export const distanceStarts = startsOf(distanceBits, 1);

function startsOf(bits: Uint8Array, first: number): Uint16Array {
  const starts = new Uint16Array(bits.length);
  let next = first;
  bits.forEach((count, i) => {
    starts[i] = next;
    next += 1 << count;
  });
  return starts;
}

/** 长度 → 符号（从 0 起）。 A length to its symbol, from 0. */
export const lengthSymbols = new Uint8Array(longest + 1);
lengthStarts.forEach((start, i) => {
  lengthSymbols.fill(i, start);
});

const near = 256;
const nearSymbols = new Uint8Array(near + 1);
const farSymbols = new Uint8Array(furthest >> 7);
distanceStarts.forEach((start, i) => {
  if (start <= near) nearSymbols.fill(i, start);
  else farSymbols.fill(i, (start - 1) >> 7);
});

/** 距离 → 符号。 A distance to its symbol. */
export function distanceSymbol(distance: number): number {
  return (distance <= near ? nearSymbols[distance] : farSymbols[(distance - 1) >> 7]) ?? 0;
}
