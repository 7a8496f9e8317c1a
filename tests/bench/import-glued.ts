import { textImporter } from '@gongkai/importer-text';
import { importReport } from '@gongkai/recognizer';
import { forms } from '@gongkai/schema/forms';
import { drawReport } from '../layouts/drawn-report.ts';
import { glued } from '../layouts/families/run-on.ts';
import { Random } from '../layouts/random.ts';
import { wholeText } from '../layouts/whole-text.ts';
import type { Goal } from './goal.ts';
import { ratio } from './measure.ts';

const context = { importers: [textImporter], forms: Object.values(forms) };
const REPORTS = 40;

/** The slowest of many reports whose cells are run together, in milliseconds. */
async function slowest(): Promise<number> {
  const encoder = new TextEncoder();
  let most = 0;
  for (let seed = 1; seed <= REPORTS; seed += 1) {
    const random = new Random(seed);
    const text = wholeText(drawReport(random.pick(context.forms), random), glued, random);
    const source = { bytes: encoder.encode(text), name: 'report.txt' };
    const effort = { rounds: 9, batch: 20, warmUp: 50, clock: () => process.cpuUsage().user };
    const { task } = await ratio(
      () => importReport(source, context),
      () => text.length,
      effort,
    );
    most = Math.max(most, task / 1000);
  }
  return most;
}

export const gluedGoal: Goal = {
  name: `text import of a report run together, slowest of ${String(REPORTS)}`,
  limit: 20,
  unit: 'ms',
  measure: slowest,
};
