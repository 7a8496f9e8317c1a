// What a report is laid out as, whatever it has lost on the way, is read back as the report, or left
// open with a diagnostic that says so. Never silently different.
import { describe, expect, test } from 'vitest';
import { forms } from '@gongkai/schema/forms';
import { drawReport } from './drawn-report.ts';
import { families } from './families.ts';
import type { Family } from './family.ts';
import { Random } from './random.ts';
import { trial, type Trial } from './trial.ts';
import { wholeText } from './whole-text.ts';

const runs = 40;

async function trials(family: (typeof families)[number]): Promise<Trial[]> {
  const results: Trial[] = [];
  for (let seed = 1; seed <= runs; seed++) results.push(await trial(seed, [family]));
  return results;
}

/** Where nothing is lost, nothing may be left open; elsewhere at least this share of the cells is read. */
const shares: Readonly<Record<string, number>> = {
  'trimmed tabs': 0.99,
  'shifted tabs': 0.99,
  'one cell a line': 0.85,
  'one cell a line, blank lines between': 0.85,
  'one cell a line, closed by a bar': 0.85,
  'one cell a line, then a bar': 0.85,
  'space rows': 0.7,
  aligned: 0.9,
  'labels, then figures by rows': 0.4,
  'labels, then figures by columns': 0.4,
  glued: 0.7,
  'partly glued': 0.75,
  'one line, blanks between cells': 0.85,
  // units, separators and extra rows among digits that have run together leave more readings open
  'glued, local habits': 0.55,
  'partly glued, local habits': 0.6,
};

const shareOf = (name: string): number =>
  shares[name] ?? shares[name.replace(', local habits', '')] ?? 0.999;

describe.each(families)('$name', (family) => {
  test('no wrong figure goes unnoticed, nothing left open goes unsaid', async () => {
    const results = await trials(family);
    const told = results.flatMap(({ seed, silent, unsaid, facts }) =>
      [...silent, ...unsaid, ...facts].map((fault) => `seed ${String(seed)}: ${fault}`),
    );
    expect(told).toEqual([]);
    const sum = (of: (result: Trial) => number): number =>
      results.reduce((total, result) => total + of(result), 0);
    const right = sum((result) => result.right);
    const cells = right + sum((result) => result.abstained + result.flagged);
    expect(right / cells).toBeGreaterThanOrEqual(shareOf(family.name));
  });
});

test('where cells have run together, two reports may be the same text: then nobody can tell', () => {
  const [glued] = families.filter(({ name }) => name === 'glued') as [Family];
  const report = drawReport(forms['2021'], new Random(1));
  const texts = (pending: string, total: string): string => {
    const row = { upheld: '0', corrected: '0', other: '0', pending, total };
    const cells = Object.entries(row).map(([key, text]): [string, string] => [
      `/disputes/reconsideration/${key}`,
      text,
    ]);
    const drawn = { ...report, texts: new Map([...report.texts, ...cells]) };
    return wholeText(drawn, glued, new Random(2));
  };
  expect(texts('5', '5')).toBe(texts('', '55'));
  expect(texts('5', '5')).not.toBe(texts('5', '6'));
});

test('the same seed draws the same report', async () => {
  const [one, two] = [await trial(7), await trial(7)];
  expect(one).toEqual(two);
});
