// One set of codes: catalogue, explanations, translations, conformance cases. A new code without an
// explanation, a translation, a case that it flags and a near miss that it must not flag fails here.
import { expect, test } from 'vitest';
import { messages } from '@gongkai/plugin-kit/catalogue';
import { explanations } from '@gongkai/plugin-kit/explanations';
import type { ConformanceCase } from '@gongkai/conformance';
import { json } from './workspace.ts';

const codes = Object.keys(messages).sort();
const cases = json<ConformanceCase[]>('packages/conformance/generated/index.json');
const codesOf = (list: readonly ConformanceCase[]): string[] =>
  [...new Set(list.map(({ code }) => code))].sort();

test('a code is source/invariant in kebab-case', () => {
  expect(codes.filter((code) => !/^[a-z]+\/[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
});

test('every code has a message in both languages', () => {
  const wordings = Object.values(messages).flatMap((entry) => [entry['zh-CN'], entry.en]);
  expect(wordings.every((wording) => typeof wording === 'function')).toBe(true);
  expect(wordings).toHaveLength(codes.length * 2);
});

test('every code is explained in both languages, and nothing else is', () => {
  expect(Object.keys(explanations).sort()).toEqual(codes);
  const empty = Object.entries(explanations).filter(([, explanation]) =>
    Object.values(explanation).some(
      (wording) => wording['zh-CN'].trim() === '' || wording.en.trim() === '',
    ),
  );
  expect(empty).toEqual([]);
});

test('every rule bites: each code has a conformance case that must be flagged', () => {
  expect(codesOf(cases.filter(({ flagged }) => flagged))).toEqual(codes);
});

test('no rule bites too much: each code has a near miss that must not be flagged', () => {
  expect(codesOf(cases.filter(({ flagged }) => !flagged))).toEqual(codes);
});
