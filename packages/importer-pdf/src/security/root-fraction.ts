/** The first 64 bits of the fractional part of a square or cube root. */
export function rootFraction(value: bigint, degree: 2n | 3n): bigint {
  // the integer root of value · 2^(64·degree) is the root with 64 bits behind the point
  const target = value << (64n * degree);
  let low = 0n;
  let high = 1n << 72n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** degree <= target) low = middle;
    else high = middle;
  }
  return low & ((1n << 64n) - 1n);
}
