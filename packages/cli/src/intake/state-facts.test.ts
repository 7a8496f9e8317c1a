import { expect, test } from 'vitest';
import { CommandError } from '../command-error.ts';
import { factsOf, stateFacts } from './state-facts.ts';

const facts = factsOf({ agency: '示例县人民政府', year: '2023', title: undefined });

test('what the source does not state is stated', () => {
  expect(stateFacts({}, facts, 'a.txt')).toEqual({
    year: 2023,
    agency: { name: '示例县人民政府' },
  });
});

test('what the source states stays', () => {
  const draft = { year: 2023, title: '年报' };
  expect(stateFacts(draft, facts, 'a.txt')).toMatchObject(draft);
});

test('what the source states otherwise is neither overruled nor ignored', () => {
  expect(() => stateFacts({ year: 2022 }, facts, 'a.txt')).toThrow(CommandError);
});

test('a year is a number', () => {
  expect(() => factsOf({ agency: undefined, year: '二〇二三', title: undefined })).toThrow(
    CommandError,
  );
});
