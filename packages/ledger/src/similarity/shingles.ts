/** 一片的字数。 Characters a shingle. */
const size = 5;

/** 一段文字的各片（散列后排好序，不重复）。 The shingles of a text, hashed, sorted, distinct. */
export function shinglesOf(text: string): Uint32Array {
  const hashes = new Set<number>();
  for (let i = 0; i + size <= text.length; i += 1) {
    let hash = 0x811c9dc5;
    for (let j = i; j < i + size; j += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(j), 0x01000193);
      hash ^= hash >>> 13;
    }
    hashes.add(hash >>> 0);
  }
  return Uint32Array.from(hashes).sort();
}

/**
 * 相似度 0…1：两段共有的片数除以较短一段的片数；套用后加长一段也看得出。
 * Similarity 0…1: shared shingles over those of the shorter text, so that copying and adding still shows.
 */
export function similarity(a: Uint32Array, b: Uint32Array): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter === 0) return 0;
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared / shorter;
}
