import { expect, test } from 'vitest';
import fc from 'fast-check';
import { titleLines } from './title-lines.ts';

const rest = '工作年度报告';

test('a title that fits one line stays in one', () => {
  expect(titleLines(`示例局2023年${rest}`, 2023, 20)).toBe(`示例局2023年${rest}`);
});

test('a longer one is broken after its year', () => {
  const agency = '示例市示例县人民政府办公室';
  expect(titleLines(`${agency}2023年${rest}`, 2023, 20)).toBe(`${agency}2023年\n${rest}`);
});

test('what does not make two lines is left to Word', () => {
  const unbroken = [
    `${'长'.repeat(30)}2023年${rest}`,
    `${'长'.repeat(30)}${rest}`,
    `${'长'.repeat(15)}${rest}2023年`,
    `${'长'.repeat(15)}\n2023年${rest}`,
  ];
  for (const title of unbroken) expect(titleLines(title, 2023, 20)).toBe(title);
});

test('never changes a word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[长2023年报告]{0,60}$/), (title) => {
      expect(titleLines(title, 2023, 20).replace('\n', '')).toBe(title);
    }),
  );
});
