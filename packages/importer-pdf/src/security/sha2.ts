import { rootFraction } from './root-fraction.ts';

// FIPS 180-4. The constants are the first bits of the fractional parts of roots of the first primes,
// so they are computed rather than typed. SHA-512 works on pairs of 32-bit words, high then low.
const primes = firstPrimes(80);
const cubes = primes.map((prime) => rootFraction(prime, 3n));
const squares = primes.slice(0, 16).map((prime) => rootFraction(prime, 2n));
const high = (value: bigint): number => Number(value >> 32n) | 0;
const low = (value: bigint): number => Number(value & 0xffffffffn) | 0;
const cubesHigh = Int32Array.from(cubes, high);
const cubesLow = Int32Array.from(cubes, low);

/** SHA-256. */
export function sha256(message: Uint8Array): Uint8Array {
  const state = Int32Array.from(squares.slice(0, 8), high);
  const words = new Int32Array(64);
  const view = padded(message, 64, 8);
  for (let block = 0; block < view.byteLength; block += 64) mix256(state, words, view, block);
  return bigEndian(state);
}

/** SHA-384, SHA-512. */
export function sha512(message: Uint8Array, bits: 384 | 512 = 512): Uint8Array {
  const initial = bits === 512 ? squares.slice(0, 8) : squares.slice(8);
  const state = Int32Array.from(initial.flatMap((word) => [high(word), low(word)]));
  const words = new Int32Array(160);
  const view = padded(message, 128, 16);
  for (let block = 0; block < view.byteLength; block += 128) mix512(state, words, view, block);
  return bigEndian(state).subarray(0, bits / 8);
}

function mix256(state: Int32Array, w: Int32Array, view: DataView, block: number): void {
  for (let i = 0; i < 64; i++) {
    if (i < 16) w[i] = view.getInt32(block + 4 * i);
    else {
      const a = w[i - 15] ?? 0;
      const b = w[i - 2] ?? 0;
      const first = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
      const second = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
      w[i] = first + second + (w[i - 7] ?? 0) + (w[i - 16] ?? 0);
    }
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g);
    const sum = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = (h + sum + choice + (cubesHigh[i] ?? 0) + (w[i] ?? 0)) | 0;
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = (state[i] ?? 0) + word;
  });
}

function mix512(state: Int32Array, w: Int32Array, view: DataView, block: number): void {
  const sum = new Sum();
  for (let i = 0; i < 80; i++) {
    if (i < 16) {
      w[2 * i] = view.getInt32(block + 8 * i);
      w[2 * i + 1] = view.getInt32(block + 8 * i + 4);
      continue;
    }
    const [a = 0, b = 0] = w.subarray(2 * (i - 15));
    const [c = 0, d = 0] = w.subarray(2 * (i - 2));
    sum.set(w, i - 7);
    sum.addPair(w, i - 16);
    sum.add(
      turnHigh(a, b, 1) ^ turnHigh(a, b, 8) ^ (a >>> 7),
      turnHigh(b, a, 1) ^ turnHigh(b, a, 8) ^ ((b >>> 7) | (a << 25)),
    );
    sum.add(
      turnHigh(c, d, 19) ^ turnHigh(c, d, 61) ^ (c >>> 6),
      turnHigh(d, c, 19) ^ turnHigh(d, c, 61) ^ ((d >>> 6) | (c << 26)),
    );
    w[2 * i] = sum.high;
    w[2 * i + 1] = sum.low;
  }
  const v = state.slice();
  for (let i = 0; i < 80; i++) round512(v, w, i, sum);
  for (let i = 0; i < 8; i++) {
    sum.set(v, i);
    sum.addPair(state, i);
    state[2 * i] = sum.high;
    state[2 * i + 1] = sum.low;
  }
}

function round512(v: Int32Array, w: Int32Array, i: number, sum: Sum): void {
  const [
    a = 0,
    al = 0,
    b = 0,
    bl = 0,
    c = 0,
    cl = 0,
    ,
    ,
    e = 0,
    el = 0,
    f = 0,
    fl = 0,
    g = 0,
    gl = 0,
  ] = v;
  sum.set(v, 7);
  sum.add(
    turnHigh(e, el, 14) ^ turnHigh(e, el, 18) ^ turnHigh(e, el, 41),
    turnHigh(el, e, 14) ^ turnHigh(el, e, 18) ^ turnHigh(el, e, 41),
  );
  sum.add((e & f) ^ (~e & g), (el & fl) ^ (~el & gl));
  sum.add(cubesHigh[i] ?? 0, cubesLow[i] ?? 0);
  sum.addPair(w, i);
  const first = [sum.high, sum.low] as const;
  sum.add(
    turnHigh(a, al, 28) ^ turnHigh(a, al, 34) ^ turnHigh(a, al, 39),
    turnHigh(al, a, 28) ^ turnHigh(al, a, 34) ^ turnHigh(al, a, 39),
  );
  sum.add((a & b) ^ (a & c) ^ (b & c), (al & bl) ^ (al & cl) ^ (bl & cl));
  const newA = [sum.high, sum.low] as const;
  sum.set(v, 3);
  sum.add(...first);
  const newE = [sum.high, sum.low] as const;
  v.copyWithin(2, 0, 14);
  v.set(newA, 0);
  v.set(newE, 8);
}

/** A 64-bit sum in two halves. */
class Sum {
  high = 0;
  low = 0;

  set(pairs: Int32Array, i: number): void {
    this.high = pairs[2 * i] ?? 0;
    this.low = pairs[2 * i + 1] ?? 0;
  }

  addPair(pairs: Int32Array, i: number): void {
    this.add(pairs[2 * i] ?? 0, pairs[2 * i + 1] ?? 0);
  }

  add(highHalf: number, lowHalf: number): void {
    const total = (this.low >>> 0) + (lowHalf >>> 0);
    this.low = total | 0;
    this.high = (this.high + highHalf + (total > 0xffffffff ? 1 : 0)) | 0;
  }
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The high half of a pair turned right; with the halves exchanged, the low one. */
function turnHigh(first: number, second: number, by: number): number {
  return by < 32
    ? (first >>> by) | (second << (32 - by))
    : by === 32
      ? second
      : (second >>> (by - 32)) | (first << (64 - by));
}

function padded(message: Uint8Array, block: number, lengthBytes: number): DataView {
  const size = Math.ceil((message.length + 1 + lengthBytes) / block) * block;
  const bytes = new Uint8Array(size);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(size - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(size - 4, message.length << 3);
  return view;
}

function bigEndian(words: Int32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * words.length));
  words.forEach((word, i) => view.setInt32(4 * i, word));
  return new Uint8Array(view.buffer);
}

function firstPrimes(count: number): bigint[] {
  const found: bigint[] = [];
  for (let n = 2n; found.length < count; n++) {
    if (!found.some((prime) => n % prime === 0n)) found.push(n);
  }
  return found;
}
