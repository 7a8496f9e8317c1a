import fc from 'fast-check';
import { expect, test } from 'vitest';
import { found, said } from '../testing/sound-draft.ts';

test('a past year that is nothing but a date is last year’s text; the year itself and later ones are not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2015, max: 2030 }), (year) => {
      const codes = found(said(`${String(year)}年，我局持续推进政府信息公开。`));
      expect(codes).toEqual(year < 2023 ? ['prose/year'] : []);
    }),
  );
});

test.each([
  '与2022年相比，公开数量持平。',
  '较2022年增加12条。',
  '自2019年5月15日起施行。',
  '2022年制定的《公开指南》继续有效。',
  '落实《2022年政务公开工作要点》。',
  '依据国办公开办函〔2021〕30号编制。',
  '围绕“2022年度评估”整改。',
  '2021-2022年连续两年无投诉。',
  '截至2022年底已建成12个专区。',
])('“%s” clearly refers elsewhere', (text) => {
  expect(found(said(text))).toEqual([]);
});
