// `pnpm bench`: every figure of the project's goals, side by side in one run. `--check` exits with 1
// where a median exceeds its limit; other words name the goals to measure: `pnpm bench XLSX`.
import { availableParallelism } from 'node:os';
import { bundleGoals } from './bundle.ts';
import type { Goal } from './goal.ts';
import { batchGoal } from './import-batch.ts';
import { docxImportGoal } from './import-docx.ts';
import { gluedGoal } from './import-glued.ts';
import { pageGoals } from './import-html.ts';
import { pdfImportGoals } from './import-pdf.ts';
import { importGoal } from './import-text.ts';
import type { Ratio } from './measure.ts';
import { wordGoals } from './render-docx.ts';
import { renderGoal } from './render-html.ts';
import { pdfGoals } from './render-pdf.ts';
import { rollUpGoal, rulesGoal, similarityGoal } from './rules.ts';
import { startGoal } from './start.ts';
import { ajvGoal, validateGoal } from './validate.ts';
import { workbookGoals } from './xlsx.ts';

const goals: readonly Goal[] = [
  validateGoal,
  ajvGoal,
  rulesGoal,
  similarityGoal,
  rollUpGoal,
  renderGoal,
  ...wordGoals,
  ...workbookGoals,
  ...pdfGoals,
  importGoal,
  gluedGoal,
  ...pageGoals,
  docxImportGoal,
  ...pdfImportGoals,
  batchGoal,
  startGoal,
  ...bundleGoals,
];

const digits = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
const micro = (value: number): string => `${digits(value)} µs`;

function line(goal: Goal, result: Ratio | number): string {
  const value = typeof result === 'number' ? result : result.median;
  const limit =
    goal.limit === undefined
      ? ''
      : `≤ ${String(goal.limit)} ${value <= goal.limit ? 'ok' : 'MISSED'}`;
  const spread =
    typeof result === 'number'
      ? ''
      : `best ${digits(result.best)}, ${digits(result.min)}–${digits(result.max)}, ${micro(result.task)} : ${micro(result.baseline)}`;
  return [
    goal.name.padEnd(62),
    `${digits(value)} ${goal.unit}`.padStart(9),
    limit.padStart(14),
    spread,
  ]
    .join('  ')
    .trimEnd();
}

console.log(
  `Node ${process.version}, ${String(availableParallelism())} cores; median, limit, best, min–max\n`,
);
const words = process.argv.slice(2).filter((word) => word !== '--check');
const wanted = ({ name }: Goal): boolean =>
  words.length === 0 || words.some((word) => name.includes(word));
let missed = 0;
for (const goal of goals.filter(wanted)) {
  const result = await goal.measure();
  const value = typeof result === 'number' ? result : result.median;
  if (goal.limit !== undefined && !(value <= goal.limit)) missed += 1;
  console.log(line(goal, result));
}
if (missed > 0 && process.argv.includes('--check')) process.exit(1);
