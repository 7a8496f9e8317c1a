/** 没有名字长到这样。 No name is as long as this. */
const LONG = 60;

/**
 * 最接近的名字，供“是否为”提示；相差太远则没有。
 * The nearest known name for “did you mean”; none where all are too far.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > LONG) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const steps = candidate.startsWith(name) && name.length > 1 ? 1 : distance(name, candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** 编辑距离，相邻两字互换算一步。 Edits between two names; two neighbours swapped count as one. */
function distance(from: string, to: string): number {
  const a = [...from.toLowerCase()];
  const b = [...to.toLowerCase()];
  const rows: number[][] = [b.map((_, j) => j)];
  rows[0]?.push(b.length);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(rows, i - 1, j) + 1,
          (row[j - 1] ?? 0) + 1,
          at(rows, i - 1, j - 1) + (same ? 0 : 1),
          swapped ? at(rows, i - 2, j - 2) + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return at(rows, a.length, b.length);
}

function at(rows: readonly (readonly number[])[], i: number, j: number): number {
  return rows[i]?.[j] ?? Infinity;
}
