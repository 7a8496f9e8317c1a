import { expect, test } from 'vitest';
import type { Profile } from '../../index.ts';
import { checkProfile, testProfile } from './test-profile.ts';

const profile: Profile = {
  kind: 'profile',
  api: 1,
  name: 'my-city',
  description: '本市的方案 / our city',
  severities: { 'cell/not-stated': 'warning', 'prose/length': 'off' },
  requiredFacts: [{ topic: 'requests', label: '办结件数', words: ['办结', '办理'] }],
  deadlines: { department: '01-31', government: '03-31' },
};

test('a profile that does everything right passes', async () => {
  expect(await checkProfile(profile)).toEqual([]);
});

test('codes of rules that plugins bring are known when they are named', async () => {
  const own = { ...profile, severities: { 'office/no-preface': 'error' } } as const;
  expect((await checkProfile(own)).map(({ check }) => check)).toEqual(['severities']);
  expect(await checkProfile(own, { codes: ['office/no-preface'] })).toEqual([]);
});

const fact = { topic: 'requests', label: '件数', words: ['件'] };
const broken: readonly [string, string, object][] = [
  ['another kind', 'contract', { kind: 'rule' }],
  ['another api', 'contract', { api: 2 }],
  ['a name that is no name', 'contract', { name: 'My City' }],
  ['no description', 'contract', { description: ' ' }],
  ['a code that is none', 'severities', { severities: { 'cell/no-such': 'off' } }],
  ['a severity that is none', 'severities', { severities: { 'cell/not-stated': 'fatal' } }],
  ['a topic that is none', 'required facts', { requiredFacts: [{ ...fact, topic: 'weather' }] }],
  ['a fact without a label', 'required facts', { requiredFacts: [{ ...fact, label: '' }] }],
  ['a fact without words', 'required facts', { requiredFacts: [{ ...fact, words: [] }] }],
  ['a fact with an empty word', 'required facts', { requiredFacts: [{ ...fact, words: [' '] }] }],
  ['a day that is none', 'deadlines', { deadlines: { department: '02-30', government: '03-31' } }],
  [
    'a day written otherwise',
    'deadlines',
    { deadlines: { department: '1-31', government: '03-31' } },
  ],
];

test.each(broken)('%s fails %s', async (_, check, more) => {
  const failures = await checkProfile({ ...profile, ...more });
  expect(failures.map((failure) => failure.check)).toEqual([check]);
  expect(failures[0]?.message).not.toBe('');
});

test('every runner with describe and it gets the same checks', () => {
  const registered: string[] = [];
  testProfile(profile, {
    describe: (name, body) => {
      expect(name).toBe('profile my-city');
      body();
    },
    it: (name) => registered.push(name),
  });
  expect(registered).toEqual(['contract', 'severities', 'required facts', 'deadlines']);
});
