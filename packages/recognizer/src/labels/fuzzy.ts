import type { Numbering } from '../text/label-key.ts';
import type { Label } from './label.ts';

/** 短于此的标目不容许错字。 Shorter labels must match to the letter. */
const shortest = 6;

/**
 * 相差一两个字而又只近于一个标目的文字：字数的五分之一以内，且比次近的近两个字以上。
 * A text that is a character or two off and close to one label only: within a fifth of its length,
 * and nearer by two than any other label.
 */
export function fuzzyLabels(
  index: ReadonlyMap<string, readonly Label[]>,
  text: string,
  numbering: Numbering | undefined,
): readonly Label[] | undefined {
  if (text.length < shortest || text.length > 48) return undefined;
  const limit = Math.floor(text.length / 5);
  let best: readonly Label[] | undefined;
  let nearest = limit + 1;
  let second = nearest + 2;
  for (const [key, labels] of index) {
    if (key.length < shortest || Math.abs(key.length - text.length) > limit + 2) continue;
    const distance = editDistance(key, text, second);
    if (distance < nearest) {
      if (best !== undefined && !sharesLabel(best, labels)) second = nearest;
      nearest = distance;
      best = labels;
    } else if (distance < second && !sharesLabel(best, labels)) second = distance;
  }
  if (best === undefined || nearest > limit || second - nearest < 2) return undefined;
  return best.every((label) => agrees(label.numbering, numbering)) ? best : undefined;
}

function sharesLabel(a: readonly Label[] | undefined, b: readonly Label[]): boolean {
  return a?.some((label) => b.includes(label)) ?? false;
}

/** 序号写了就须相同。 Where both are numbered the numbers must agree. */
function agrees(a: Numbering | undefined, b: Numbering | undefined): boolean {
  return a === undefined || b === undefined || (a.style === b.style && a.ordinal === b.ordinal);
}

/** 编辑距离，到 limit 为止。 Edit distance, given up at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least >= limit) return limit;
    row = next;
  }
  return row[b.length] ?? limit;
}
