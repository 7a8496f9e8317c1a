import { writePointer, type Draft } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import type { Fault } from '../fault.ts';
import { soundSet, type SoundSet } from '../sound-set.ts';
import { figure } from '../story.ts';

/** A fault of a set of reports. */
function amongUnits(name: string, code: string, apply: (set: SoundSet) => SoundSet): Fault {
  return {
    name,
    codes: [code],
    hard: true,
    apply: (sound) => apply(soundSet(sound)),
  };
}

/** Faults of the reports of a county, taken together. */
export const unitFaults: readonly Fault[] = [
  amongUnits('a unit of the list has not reported', 'rollup/missing', (set) => ({
    ...set,
    reports: set.reports.slice(1),
  })),
  amongUnits('a unit reports twice', 'structure/duplicate-report', (set) => ({
    ...set,
    reports: [...set.reports, ...set.reports.slice(1)],
  })),
  amongUnits('a summed report among own ones', 'rollup/scope', (set) => ({
    ...set,
    reports: set.reports.map((report, i) =>
      i === 0 ? { ...report, draft: { ...report.draft, scope: 'summed' } satisfies Draft } : report,
    ),
  })),
  amongUnits('a cell of the sum is off', 'rollup/sum', (set) => {
    const address = forms['2021'].cells.at(-1)?.address ?? '';
    return { ...set, summed: writePointer(set.summed, address, figure(set.summed, address) + 1) };
  }),
];
