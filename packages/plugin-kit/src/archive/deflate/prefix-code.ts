// Huffman's codes, none longer than DEFLATE allows (RFC 1951 §3.2.2). Lengths are found in place, as Moffat
// and Katajainen do (1995); a code that is too long takes room from a shorter one.

/** 前缀码：每个符号的码长与码，码位已按写出的次序排好；不出现的码长为 0。 Lengths and codes, their bits in the order they are written; what does not occur has length 0. */
export interface PrefixCode {
  readonly lengths: Uint8Array;
  readonly codes: Uint16Array;
}

/** 一套还没有码的前缀码。 A prefix code that has no codes yet. */
export function blankCode(symbols: number): PrefixCode {
  return { lengths: new Uint8Array(symbols), codes: new Uint16Array(symbols) };
}

/** 按出现次数定码，任何码都不长于 `limit`。 Codes by how often symbols occur, none longer than `limit`. */
export function fitCode(code: PrefixCode, counts: Uint32Array, limit: number): void {
  const sorted = sortByCount(counts);
  const used = sorted.length;
  for (let i = 0; i < used; i++) work[i] = (sorted[i] ?? 0) >>> symbolBits;
  findDepths(used);
  perLength.fill(0);
  for (let i = 0; i < used; i++) add(perLength, Math.min(work[i] ?? 0, limit), 1);
  shorten(limit);
  code.lengths.fill(0);
  let rank = used;
  for (let length = 1; length <= limit; length++) {
    for (let left = perLength[length] ?? 0; left > 0; left--) {
      code.lengths[(sorted[--rank] ?? 0) & symbolMask] = length;
    }
  }
  numberCodes(code);
}

const mostSymbols = 288;
const symbolBits = 9;
const symbolMask = (1 << symbolBits) - 1;

// made once: each part has several codes, and new memory for each costs more than finding them
const keys = new Uint32Array(mostSymbols);
const work = new Uint32Array(mostSymbols);
const perLength = new Uint32Array(mostSymbols);
const nextCode = new Uint32Array(16);

function add(numbers: Uint32Array, index: number, summand: number): void {
  numbers[index] = (numbers[index] ?? 0) + summand;
}

/** What occurs, the rarest first. Two at least: not every reader understands a code on its own. */
function sortByCount(counts: Uint32Array): Uint32Array {
  let used = 0;
  for (let symbol = 0; symbol < counts.length; symbol++) {
    const count = counts[symbol] ?? 0;
    if (count > 0) keys[used++] = (count << symbolBits) | symbol;
  }
  for (let symbol = 0; used < 2; symbol++) {
    if (counts[symbol] === 0) keys[used++] = (1 << symbolBits) | symbol;
  }
  return keys.subarray(0, used).sort();
}

/** Turns the counts in `work`, in ascending order, into depths in the tree. */
function findDepths(used: number): void {
  let leaf = 0;
  let root = 0;
  const lighter = (next: number): number => {
    const inner = work[root] ?? 0;
    const outer = work[leaf] ?? 0;
    if (leaf < used && (root >= next || outer <= inner)) {
      leaf += 1;
      return outer;
    }
    // a joined pair keeps the number of the one it becomes part of
    work[root] = next;
    root += 1;
    return inner;
  };
  for (let next = 0; next < used - 1; next++) {
    const first = lighter(next);
    work[next] = first + lighter(next);
  }
  work[used - 2] = 0;
  for (let i = used - 3; i >= 0; i--) work[i] = (work[work[i] ?? 0] ?? 0) + 1;
  spread(used);
}

/** From the depths of joined pairs to those of the symbols. */
function spread(used: number): void {
  let open = 1;
  let root = used - 2;
  let next = used - 1;
  for (let depth = 0; open > 0; depth++) {
    let joined = 0;
    for (; root >= 0 && work[root] === depth; root--) joined += 1;
    for (let i = open; i > joined; i--) work[next--] = depth;
    open = 2 * joined;
  }
}

/** Makes room where cutting codes off at the limit has left too many of that length. */
function shorten(limit: number): void {
  let room = 1 << limit;
  for (let length = 1; length <= limit; length++) {
    room -= (perLength[length] ?? 0) << (limit - length);
  }
  for (; room < 0; room++) {
    let length = limit - 1;
    while (perLength[length] === 0) length -= 1;
    add(perLength, limit, -1);
    add(perLength, length, -1);
    add(perLength, length + 1, 2);
  }
}

/** 由码长定码。 Codes from their lengths. */
export function numberCodes({ lengths, codes }: PrefixCode): void {
  perLength.fill(0);
  for (const length of lengths) add(perLength, length, 1);
  let code = 0;
  perLength[0] = 0;
  for (let length = 1; length < nextCode.length; length++) {
    code = (code + (perLength[length - 1] ?? 0)) << 1;
    nextCode[length] = code;
  }
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    codes[symbol] = reversed(nextCode[length] ?? 0, length);
    add(nextCode, length, 1);
  }
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let i = 0; i < length; i++) result |= ((code >>> i) & 1) << (length - 1 - i);
  return result;
}
