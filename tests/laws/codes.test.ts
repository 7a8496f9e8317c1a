// One set of codes: catalogue, explanations, translations, conformance cases. A new code without an
// explanation, a translation, a case that it flags and a near miss that it must not flag fails here.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messages } from '@gongkai/plugin-kit/catalogue';
import { explanations } from '@gongkai/plugin-kit/explanations';
import type { ConformanceCase } from '@gongkai/conformance';
import { json, packages, shipped, text } from './workspace.ts';

const codes = Object.keys(messages).sort();
const cases = json<ConformanceCase[]>('packages/conformance/generated/index.json');
const codesOf = (list: readonly ConformanceCase[]): string[] =>
  [...new Set(list.map(({ code }) => code))].sort();

test('a code is source/invariant in kebab-case', () => {
  expect(codes.filter((code) => !/^[a-z]+\/[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
});

test('codes are declared in the catalogue and nowhere else', () => {
  const elsewhere = packages
    .flatMap(({ folder }) => shipped(folder))
    .filter((file) => !file.startsWith('packages/plugin-kit/src/catalogue/'))
    .filter((file) => /\b(?:message|wording)<|\bdiagnoser\(\s*\{(?!\s*\.\.\.)/.test(text(file)));
  expect(elsewhere).toEqual([]);
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

/** What says more about a finding of another code, or speaks only where a cell is not stated, never stands alone. */
const accompanied = ['reconcile/culprit', 'reconcile/outcome-bound'];

test('each code has a case with nothing but that code, and a near miss with nothing at all', () => {
  const told = cases.map(({ code, flagged, expected }) => ({
    code,
    flagged,
    found: json<{ diagnostics: readonly { code: string }[] }>(
      `packages/conformance/generated/${expected}`,
    ).diagnostics.map((diagnostic) => diagnostic.code),
  }));
  const alone = told.filter(
    ({ code, flagged, found }) => flagged && found.every((other) => other === code),
  );
  const clean = told.filter(({ flagged, found }) => !flagged && found.length === 0);
  for (const list of [alone, clean]) {
    const named = new Set([...list.map(({ code }) => code), ...accompanied]);
    expect([...named].sort()).toEqual(codes);
  }
});

test('every code has a page that says what, why and how to repair, with a case that fails and one that passes', () => {
  const folder = join(import.meta.dirname, '../../packages/conformance/generated/docs');
  const pages = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(pages.map((name) => name.replace(/\.md$/, '').replace('.', '/')).sort()).toEqual(codes);
  for (const name of pages) {
    const page = readFileSync(join(folder, name), 'utf8');
    const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, text]) => text);
    expect(headings).toEqual([
      name.replace(/\.md$/, '').replace('.', '/'),
      '依据 Why',
      '怎样修改 Repair',
      '举例 Example',
      '不通过 Fails',
      '通过 Passes',
      '全部用例 All cases',
    ]);
    const [, failing = '', passing = ''] =
      /## 不通过 Fails\n\n(.*)\n[^]*## 通过 Passes\n\n(.*)\n/.exec(page) ?? [];
    const named = cases.filter((one) => one.code === headings[0]);
    expect(named.some((one) => one.flagged && failing.includes(one.name))).toBe(true);
    expect(named.some((one) => !one.flagged && passing.includes(one.name))).toBe(true);
  }
});
