import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repeatedWords } from './repeated.ts';

test('finds what the pattern says that describes it', () => {
  const text = fc.string({ unit: fc.constantFrom(...'公开资金，a'), maxLength: 24 });
  fc.assert(
    fc.property(text, (sample) => {
      const expected = [...sample.matchAll(/([\u4e00-\u9fff]{2,4})\1(?!\1)/g)].map(
        ([found, word]) => ({ found, word }),
      );
      expect(repeatedWords(sample)).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['加强资金资金监管', ['资金']],
  ['完善制度建设制度建设', ['制度建设']],
  ['abab12121', []],
])('%s', (text, words) => {
  expect(repeatedWords(text).map(({ word }) => word)).toEqual(words);
});
