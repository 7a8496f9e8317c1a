import { readFileSync } from 'node:fs';
import { beforeAll, expect, test, vi } from 'vitest';
import { forms } from '@gongkai/schema/forms';
import type { Diagnostic, Rule, RuleContext, RuleResult } from '../../index.ts';
import type { RuleSetup } from './rule-setup.ts';
import { checkRule, testRule } from './test-rule.ts';

const code = 'office/no-preface';
const diagnostic: Diagnostic = {
  ...{ code, severity: 'warning', message: '没有前言', params: {}, at: '/preface' },
};

/** A rule that asks for a preface and does everything right. */
function rule(change: (result: RuleResult, context: RuleContext) => unknown = (r) => r): Rule {
  return {
    kind: 'rule',
    api: 1,
    code,
    check(context) {
      const found = (context.draft.preface ?? []).length > 0;
      const result: RuleResult = found
        ? { status: 'pass', diagnostics: [] }
        : { status: 'fail', diagnostics: [diagnostic] };
      return change(result, context) as RuleResult;
    },
  };
}

const form = forms['2021'];
const setup: RuleSetup = {
  flags: [{ name: 'without', context: { form, draft: {} } }],
  passes: [
    { name: 'with', context: { form, draft: { preface: [{ type: 'paragraph', text: '一' }] } } },
  ],
};

async function failing(tried: Rule, given: RuleSetup = setup): Promise<string[]> {
  const failures = await checkRule(tried, given);
  for (const { message } of failures) expect(message).not.toBe('');
  return [...new Set(failures.map(({ check }) => check.replace(/, with(out)?$/, '')))];
}

// a rule that talks is heard by the kit, not by who runs this test
beforeAll(() => {
  vi.spyOn(globalThis.console, 'debug').mockImplementation(() => undefined);
});

test('a rule that does everything right passes', async () => {
  expect(await checkRule(rule(), setup)).toEqual([]);
});

const every = [
  'flags',
  'lets pass',
  'determinism',
  'no network, files or console',
  'partial drafts',
];
const whereItFlags = every.filter((name) => name !== 'lets pass');
const said =
  (more: object) =>
  ({ status, diagnostics }: RuleResult) => ({
    status,
    diagnostics: diagnostics.map((each) => ({ ...each, ...more })),
  });
let calls = 0;

const broken: readonly [string, string[], Rule, RuleSetup?][] = [
  ['another api', ['contract'], { ...rule(), api: 2 as never }],
  ['a code that is no code', ['contract', 'flags'], { ...rule(), code: 'No Preface' }],
  ['no case that it must flag', ['contract'], rule(), { ...setup, flags: [] }],
  ['no near miss', ['contract'], rule(), { ...setup, passes: [] }],
  ['nothing said', ['flags'], rule(({ status }) => ({ status, diagnostics: [] }))],
  ['flagged and passed at once', ['flags'], rule((r) => ({ ...r, status: 'pass' }))],
  [
    'a near miss that is flagged',
    ['lets pass'],
    rule(() => ({ status: 'fail', diagnostics: [diagnostic] })),
  ],
  ['no status', every, rule(({ diagnostics }) => ({ diagnostics }))],
  ['no diagnostics', every, rule(({ status }) => ({ status }))],
  ['an empty message', whereItFlags, rule(said({ message: '' }))],
  ['remains of a program in a message', whereItFlags, rule(said({ message: '应为 undefined 件' }))],
  ['a severity that is none', whereItFlags, rule(said({ severity: 'fatal' }))],
  ['no params', whereItFlags, rule(said({ params: undefined }))],
  ['an address nowhere', whereItFlags, rule(said({ at: '/nowhere/at/all' }))],
  [
    'the time of day',
    ['determinism'],
    rule(
      said({
        get message() {
          return `t${String(Date.now())}`;
        },
      }),
    ),
  ],
  [
    'a count of calls',
    ['determinism'],
    rule(({ status, diagnostics }) => ({
      status,
      diagnostics: diagnostics.map((each) => ({ ...each, params: { n: calls++ } })),
    })),
  ],
  [
    'talks to the console',
    ['no network, files or console'],
    rule((result) => (globalThis.console.debug('x'), result)),
  ],
  [
    'reads a file',
    ['no network, files or console'],
    rule((result) => (readFileSync(import.meta.filename), result)),
  ],
  [
    'a draft that is changed',
    every,
    rule((result, { draft }) => Object.assign(draft, { year: 1 }) && result),
  ],
  [
    'falls over a draft without an agency',
    [...every],
    rule((result, { draft }) => (draft.agency!.name === '' ? result : result)),
  ],
  [
    'falls over a draft without tables',
    ['partial drafts'],
    rule((result, { draft }) => {
      if (draft.edition !== undefined && draft.requests === undefined) throw new Error('no table');
      return result;
    }),
  ],
];

test.each(broken)('%s: %j', async (_, expected, tried, given) => {
  expect(await failing(tried, given)).toEqual(expected);
});

test('every runner with describe and it gets the same checks', () => {
  const registered: string[] = [];
  testRule(rule(), {
    ...setup,
    describe: (name, body) => {
      expect(name).toBe(`rule ${code}`);
      body();
    },
    it: (name) => registered.push(name),
  });
  expect(registered).toEqual(expect.arrayContaining(['contract', 'flags, without']));
});
