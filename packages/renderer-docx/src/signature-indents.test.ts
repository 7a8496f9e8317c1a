import { expect, test } from 'vitest';
import fc from 'fast-check';
import { textWidthOf } from '@gongkai/plugin-kit/view';
import { character } from './page.ts';
import { signatureIndents } from './signature-indents.ts';

const date = '2024年1月26日';
const indents = (agency: string): number[] => {
  const { agencyIndent, dateIndent } = signatureIndents(agency, date);
  return [agencyIndent / character, dateIndent / character].map((n) => Math.round(n * 100) / 100);
};

test('the date stands four characters from the right, a short agency centred over it', () => {
  expect(textWidthOf(date)).toBe(6.5);
  expect(indents('示例县人民政府')).toEqual([3.75, 4]);
  expect(indents('示例局')).toEqual([5.75, 4]);
});

test('a long agency stands two characters from the right, the date centred under it', () => {
  expect(indents('示例省示例市示例县人民政府办公室')).toEqual([2, 6.75]);
});

test('both stay centred and within the line, as long as the agency fits it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 28 }), (length) => {
      const [agency, day] = indents('机'.repeat(length));
      expect(agency).toBeGreaterThanOrEqual(0);
      expect(agency! + length).toBeLessThanOrEqual(28);
      expect(agency! + length / 2).toBeCloseTo(day! + textWidthOf(date) / 2, 1);
    }),
  );
});

test('an agency of several lines leaves the date on the page', () => {
  const [agency, day] = indents('机'.repeat(90));
  expect(agency).toBe(0);
  expect(day! + textWidthOf(date)).toBeLessThanOrEqual(28);
});
