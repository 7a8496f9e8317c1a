import { expect, test } from 'vitest';
import { form } from '@gongkai/schema/2021';
import { form as form2019 } from '@gongkai/schema/2019';
import { guidanceFor } from './guidance.ts';

test('what a row means is told by the law it rests on, nearest first', () => {
  const [row, ...wider] = guidanceFor(
    form,
    '/requests/outcomes/denied/securityAndStability/naturalPerson',
  );
  expect(row?.citations[0]?.text.join('')).toMatch(/国家安全、公共安全、经济安全、社会稳定/);
  expect(wider.at(-1)?.notes.join('')).toContain('最终的办理结果');
});

test('the notes of the 2021 form are those of its document, and of no other form', () => {
  const row = '/proactiveDisclosure/licensing';
  const cell = form.cells.find(({ address }) => address.startsWith(`${row}/`))?.address ?? '';
  const said = guidanceFor(form, cell).flatMap(({ notes, source }) => notes.map(() => source));
  expect(new Set(said)).toEqual(new Set([form.instrument]));
  expect(guidanceFor(form2019, `${row}/decisions`).flatMap(({ notes }) => notes)).toEqual([]);
});

test('every cell has the help of its section at least, and what is no place has none', () => {
  for (const { address } of form.cells) {
    expect(guidanceFor(form, address).length).toBeGreaterThan(0);
  }
  expect(guidanceFor(form, '/title')).toEqual([]);
});
