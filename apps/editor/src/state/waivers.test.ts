import { expect, test } from 'vitest';
import { writePointer, type Diagnostic, type Draft } from '@gongkai/plugin-kit';
import example from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { validate } from '@gongkai/validator';
import { canWaive, partFindings, withoutWaiver, withWaiver } from './waivers.ts';

const { waivers: _own, ...complete } = example as Draft;
const wrong = '/requests/outcomes/granted/naturalPerson';
const draft = writePointer(complete as Draft, wrong, 1157);
const find = (of: Draft): readonly Diagnostic[] => validate(of).diagnostics;
const answer = { reason: '已按台账核对', by: '张三', on: '2024-01-20' };
const [finding] = find(draft).filter(({ code }) => code === 'reconcile/row-total');

test('an answered finding is no longer open, lapses with a figure it saw, and can be taken back', () => {
  if (finding === undefined) throw new Error('the row does not add up');
  expect(canWaive(draft, finding)).toBe(true);
  const answered = withWaiver(draft, finding, answer);
  const { open, waived } = partFindings(answered, find(answered));
  expect(open.map(({ code }) => code)).not.toContain('reconcile/row-total');
  expect(waived.map(({ waiver }) => waiver)).toEqual([expect.objectContaining(answer)]);
  const changed = writePointer(answered, wrong, 1158);
  expect(partFindings(changed, find(changed))).toMatchObject({
    waived: [],
    lapsed: [expect.objectContaining(answer)],
  });
  const [given] = answered.waivers ?? [];
  expect(withoutWaiver(answered, given as NonNullable<typeof given>)).toEqual(draft);
});

test('what speaks of no cell cannot be answered, and what is no waiver counts for nothing', () => {
  const title = {
    code: 'structure/title',
    severity: 'error',
    message: '',
    params: {},
    at: '/title',
  } as const;
  expect(canWaive(draft, title)).toBe(false);
  for (const waivers of [1, [null], [{ code: 'a/b', cells: [null] }], {}]) {
    const hostile = { ...draft, waivers } as unknown as Draft;
    expect(partFindings(hostile, find(draft)).waived).toEqual([]);
  }
});
