const box = substitution();
const inverse = Uint8Array.from({ length: 256 }, (_, value) => box.indexOf(value));

/** Multiplication by two in the field of AES. */
function double(value: number): number {
  return ((value << 1) ^ (value & 0x80 ? 0x11b : 0)) & 0xff;
}

function times(value: number, factor: number): number {
  let product = 0;
  for (let power = value, rest = factor; rest > 0; power = double(power), rest >>= 1) {
    if (rest & 1) product ^= power;
  }
  return product;
}

/** The S-box: the inverse in the field, then an affine map. */
function substitution(): Uint8Array {
  const result = new Uint8Array(256);
  let value = 1;
  let reciprocal = 1;
  do {
    value ^= double(value);
    reciprocal ^= reciprocal << 1;
    reciprocal ^= reciprocal << 2;
    reciprocal ^= reciprocal << 4;
    reciprocal &= 0xff;
    if (reciprocal & 0x80) reciprocal ^= 0x09;
    const rotated = (by: number): number => ((reciprocal << by) | (reciprocal >> (8 - by))) & 0xff;
    result[value] = reciprocal ^ rotated(1) ^ rotated(2) ^ rotated(3) ^ rotated(4) ^ 0x63;
  } while (value !== 1);
  result[0] = 0x63;
  return result;
}

const tables = [9, 11, 13, 14].map((factor) =>
  Uint8Array.from({ length: 256 }, (_, value) => times(value, factor)),
);
const [by9 = box, by11 = box, by13 = box, by14 = box] = tables;

/** The round keys, 16 bytes each. */
function expandKey(key: Uint8Array): Uint8Array {
  const rounds = key.length / 4 + 7;
  const expanded = new Uint8Array(16 * rounds);
  expanded.set(key);
  let constant = 1;
  for (let at = key.length; at < expanded.length; at += 4) {
    let word = [...expanded.subarray(at - 4, at)];
    const step = at % key.length;
    if (step === 0) {
      const [a = 0, b = 0, c = 0, d = 0] = word.map((byte) => box[byte] ?? 0);
      word = [b ^ constant, c, d, a];
      constant = double(constant);
    } else if (key.length > 24 && step === 16) word = word.map((byte) => box[byte] ?? 0);
    for (let i = 0; i < 4; i++) {
      expanded[at + i] = (expanded[at - key.length + i] ?? 0) ^ (word[i] ?? 0);
    }
  }
  return expanded;
}

function addKey(state: Uint8Array, keys: Uint8Array, round: number): void {
  for (let i = 0; i < 16; i++) state[i] = (state[i] ?? 0) ^ (keys[16 * round + i] ?? 0);
}

/** Substitutes bytes and shifts rows: row r moves by r columns. */
function substitute(state: Uint8Array, table: Uint8Array, direction: 1 | -1): void {
  const before = state.slice();
  for (let i = 0; i < 16; i++) {
    const from = (i + direction * 4 * (i & 3) + 16) & 15;
    state[i] = table[before[from] ?? 0] ?? 0;
  }
}

function decryptBlock(state: Uint8Array, keys: Uint8Array): void {
  const last = keys.length / 16 - 1;
  addKey(state, keys, last);
  for (let round = last - 1; ; round--) {
    substitute(state, inverse, -1);
    addKey(state, keys, round);
    if (round === 0) return;
    for (let at = 0; at < 16; at += 4) {
      const [a = 0, b = 0, c = 0, d = 0] = state.subarray(at, at + 4);
      state[at] = (by14[a] ?? 0) ^ (by11[b] ?? 0) ^ (by13[c] ?? 0) ^ (by9[d] ?? 0);
      state[at + 1] = (by9[a] ?? 0) ^ (by14[b] ?? 0) ^ (by11[c] ?? 0) ^ (by13[d] ?? 0);
      state[at + 2] = (by13[a] ?? 0) ^ (by9[b] ?? 0) ^ (by14[c] ?? 0) ^ (by11[d] ?? 0);
      state[at + 3] = (by11[a] ?? 0) ^ (by13[b] ?? 0) ^ (by9[c] ?? 0) ^ (by14[d] ?? 0);
    }
  }
}

function encryptBlock(state: Uint8Array, keys: Uint8Array): void {
  const last = keys.length / 16 - 1;
  addKey(state, keys, 0);
  for (let round = 1; round <= last; round++) {
    substitute(state, box, 1);
    for (let at = 0; at < 16 && round < last; at += 4) {
      const [a = 0, b = 0, c = 0, d = 0] = state.subarray(at, at + 4);
      const all = a ^ b ^ c ^ d;
      state[at] = a ^ all ^ double(a ^ b);
      state[at + 1] = b ^ all ^ double(b ^ c);
      state[at + 2] = c ^ all ^ double(c ^ d);
      state[at + 3] = d ^ all ^ double(d ^ a);
    }
    addKey(state, keys, round);
  }
}

/** AES in CBC mode, whole blocks; what is left of a last block is dropped. */
export function decryptAes(key: Uint8Array, vector: Uint8Array, data: Uint8Array): Uint8Array {
  const keys = expandKey(key);
  const output = new Uint8Array(data.subarray(0, data.length - (data.length % 16)));
  let previous = vector;
  for (let at = 0; at < output.length; at += 16) {
    const block = output.subarray(at, at + 16);
    decryptBlock(block, keys);
    for (let i = 0; i < 16; i++) block[i] = (block[i] ?? 0) ^ (previous[i] ?? 0);
    previous = data.subarray(at, at + 16);
  }
  return output;
}

/** AES in CBC mode without padding; the length must be whole blocks. */
export function encryptAes(key: Uint8Array, vector: Uint8Array, data: Uint8Array): Uint8Array {
  const keys = expandKey(key);
  const output = new Uint8Array(data);
  let previous = vector;
  for (let at = 0; at < output.length; at += 16) {
    const block = output.subarray(at, at + 16);
    for (let i = 0; i < 16; i++) block[i] = (block[i] ?? 0) ^ (previous[i] ?? 0);
    encryptBlock(block, keys);
    previous = block;
  }
  return output;
}
