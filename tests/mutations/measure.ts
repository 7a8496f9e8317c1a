import type { Draft } from '@gongkai/plugin-kit';
import { cities } from './cities.ts';
import { look, type Evidence, type Findings } from './evidence.ts';
import type { Fault } from './fault.ts';
import { faults } from './faults.ts';
import { written } from './faults/lines.ts';
import { Random } from './random.ts';
import { soundReport } from './sound-report.ts';
import { soundSet, yearBefore } from './sound-set.ts';

/** What came of one kind of fault. */
export interface Recall extends Pick<Fault, 'name' | 'codes' | 'hard'> {
  readonly tried: number;
  readonly found: number;
  /** Code → how often it was said. */
  readonly said: ReadonlyMap<string, number>;
  /** Where it was missed: the reports, to look at. */
  readonly missed: readonly string[];
  /** Figures that were read wrong with nobody told. */
  readonly silent: readonly string[];
}

/** What a run measured. */
export interface Measurement {
  readonly recalls: readonly Recall[];
  /** Code → the sound reports at which it was said. */
  readonly alarms: ReadonlyMap<string, readonly string[]>;
  readonly reports: number;
}

/** Checks sound reports, those of real cities among them, then each with one fault of each kind. */
export async function measure(reports: number, firstSeed = 1): Promise<Measurement> {
  const sound = [
    ...cities.map((draft, i) => ({ name: `city ${String(i)}`, seed: i, draft })),
    ...Array.from({ length: reports }, (_, i) => {
      const seed = firstSeed + i;
      return { name: String(seed), seed, draft: soundReport(seed) };
    }),
  ];
  const alarms = new Map<string, string[]>();
  for (const { name, draft } of sound) {
    for (const evidence of soundEvidence(draft)) {
      const { codes, silent } = await look(evidence);
      for (const code of [...codes, ...silent.map((at) => `misread ${at}`)]) {
        if (isNote(code)) continue;
        alarms.set(code, [...(alarms.get(code) ?? []), name]);
      }
    }
  }
  const recalls: Recall[] = [];
  for (const [index, fault] of faults.entries()) recalls.push(await recallOf(fault, index, sound));
  return { recalls, alarms, reports: sound.length };
}

/** A sound report in every way in which a reviewer may have it before him. */
function soundEvidence(draft: Draft): readonly Evidence[] {
  const before = yearBefore(draft);
  return [
    { draft },
    { text: written(draft), truth: draft },
    soundSet(draft),
    ...(before === undefined ? [] : [{ years: [before, draft] }]),
  ];
}

/** What a text always gives rise to and what only notes how it was read. */
function isNote(code: string): boolean {
  return code === 'import/placed-by-sums' || code === 'cell/normalised';
}

async function recallOf(
  fault: Fault,
  index: number,
  sound: readonly { name: string; seed: number; draft: Draft }[],
): Promise<Recall> {
  const said = new Map<string, number>();
  const missed: string[] = [];
  const misread: string[] = [];
  let tried = 0;
  for (const { name, seed, draft } of sound) {
    const evidence = fault.apply(draft, new Random(seed * 31 + index));
    if (evidence === undefined) continue;
    const findings = await look(evidence);
    tried += 1;
    for (const code of fault.codes)
      if (findings.codes.has(code)) said.set(code, (said.get(code) ?? 0) + 1);
    if (findings.silent.length > 0) misread.push(`${name}: ${findings.silent.join(' ')}`);
    if (!isFound(fault, findings)) missed.push(name);
  }
  const { codes, hard } = fault;
  return {
    name: fault.name,
    codes,
    hard,
    tried,
    found: tried - missed.length,
    said,
    missed,
    silent: misread,
  };
}

/** Told by one of its codes; a harmless one may be read rightly instead. Never may a figure be wrong in silence. */
function isFound(fault: Fault, { codes, silent, wrong }: Findings): boolean {
  if (silent.length > 0) return false;
  if (fault.codes.some((code) => codes.has(code))) return true;
  return fault.harmless === true && (wrong === 0 || fault.codes.length === 0);
}
