import { expect, test } from 'vitest';
import { soundReport } from '../testing/sample-reports.ts';
import { DEEPEST, isTooDeep } from './nesting.ts';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

test('no report is too deep', () => {
  expect(isTooDeep(JSON.stringify(soundReport))).toBe(false);
});

test('the limit is where it says', () => {
  expect(isTooDeep(nested(DEEPEST))).toBe(false);
  expect(isTooDeep(nested(DEEPEST + 1))).toBe(true);
});

test('brackets in text do not count, nor do many side by side', () => {
  expect(isTooDeep(JSON.stringify(nested(DEEPEST + 1)))).toBe(false);
  expect(isTooDeep(JSON.stringify(`\\"${'['.repeat(DEEPEST + 1)}`))).toBe(false);
  expect(isTooDeep(`[${'[],'.repeat(DEEPEST * 2)}0]`)).toBe(false);
});

test('text that is no JSON takes no longer', () => {
  expect(isTooDeep('"'.repeat(1_000_001))).toBe(false);
  expect(isTooDeep('"\\'.repeat(1_000_001))).toBe(false);
});
