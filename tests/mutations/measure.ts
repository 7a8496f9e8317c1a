import type { Draft } from '@gongkai/plugin-kit';
import { checkRules } from '@gongkai/rules';
import { validate } from '@gongkai/validator';
import { faults } from './fault.ts';
import { Random } from './random.ts';
import { form, soundReport } from './sound-report.ts';

/** What came of one kind of fault. */
interface Recall {
  readonly name: string;
  readonly codes: readonly string[];
  readonly hard: boolean;
  readonly tried: number;
  readonly found: number;
  /** Where it was missed: the seeds, to look at. */
  readonly missed: readonly number[];
}

/** What a run measured. */
export interface Measurement {
  readonly recalls: readonly Recall[];
  /** Code → false alarms over all sound reports. */
  readonly alarms: ReadonlyMap<string, readonly number[]>;
  readonly reports: number;
}

const codesOf = (draft: Draft): Set<string> =>
  new Set(
    [...validate(draft).diagnostics, ...checkRules({ form, draft }).diagnostics].map((d) => d.code),
  );

/** Checks sound reports, then each with one fault of each kind. */
export function measure(reports: number, firstSeed = 1): Measurement {
  const alarms = new Map<string, number[]>();
  const counts = faults.map(() => ({ tried: 0, found: 0, missed: [] as number[] }));
  for (let seed = firstSeed; seed < firstSeed + reports; seed += 1) {
    const sound = soundReport(seed);
    for (const code of codesOf(sound)) alarms.set(code, [...(alarms.get(code) ?? []), seed]);
    for (const [index, fault] of faults.entries()) {
      const broken = fault.apply(sound, new Random(seed * 31 + index));
      const count = counts[index];
      if (broken === undefined || count === undefined) continue;
      const codes = codesOf(broken);
      count.tried += 1;
      if (fault.codes.some((code) => codes.has(code))) count.found += 1;
      else count.missed.push(seed);
    }
  }
  const recalls = faults.map(({ name, codes, hard }, index) => ({
    name,
    codes,
    hard,
    ...(counts[index] ?? { tried: 0, found: 0, missed: [] }),
  }));
  return { recalls, alarms, reports };
}
