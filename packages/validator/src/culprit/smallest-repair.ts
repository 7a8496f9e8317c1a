import type { Figures } from '../figures.ts';
import type { Lanes } from '../lanes.ts';
import { cellRepairs } from './cell-repairs.ts';
import { holds, repaired, type Case, type Repair } from './repair.ts';
import { shiftRepairs } from './shift-repairs.ts';
import { splitRepairs } from './split-repairs.ts';
import { swapRepairs } from './swap-repairs.ts';

/**
 * 由小到大的各种修改：一格；其次一行之内或两行之间的一次移动（拆开、错列、互换，不分大小）。
 * Repairs from small to large: one cell, then one movement within a row or between two (split, shift
 * and swap count the same).
 */
const sizes: readonly (readonly ((examined: Case) => Repair[])[])[] = [
  [cellRepairs],
  [splitRepairs, shiftRepairs, swapRepairs],
];

/**
 * 使各项勾稽关系全部成立的最小修改；同样小的不止一种，或只有一条等式不成立，即没有。
 * The smallest repair with which every equation holds. None where several are equally small, and none
 * where a single equation fails: any of its cells may be the wrong one.
 */
export function smallestRepair(
  { form, sums }: Pick<Lanes, 'form' | 'sums'>,
  figures: Figures,
): Repair | undefined {
  const examined: Case = { form, sums, figures, before: sums(figures) };
  if (failures(examined) < 2) return undefined;
  for (const kinds of sizes) {
    const found = new Map<string, Repair>();
    for (const repair of kinds.flatMap((candidates) => candidates(examined))) {
      if (!holds(examined, repair)) continue;
      // Two ways to say the same change are one repair.
      const outcome = repaired(figures, repair).join();
      if (!found.has(outcome)) found.set(outcome, repair);
    }
    if (found.size > 0) return found.size === 1 ? Array.from(found.values())[0] : undefined;
  }
  return undefined;
}

function failures({ before }: Case): number {
  let count = 0;
  for (let index = 0; index < before.length; index += 2) {
    const [left = NaN, right = NaN] = [before[index], before[index + 1]];
    if (left < right || left > right) count += 1;
  }
  return count;
}
