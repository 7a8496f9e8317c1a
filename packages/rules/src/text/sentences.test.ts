import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clausesOf, quoted, sentencesOf } from './sentences.ts';

const text = fc.string({
  unit: fc.constantFrom(...'公开12３，,。；;！？?、：: \n'),
  maxLength: 40,
});

test('a sentence stands where it says, and none holds what ends one', () => {
  fc.assert(
    fc.property(text, (sample) => {
      for (const { text: part, start } of sentencesOf(sample)) {
        expect(sample.slice(start, start + part.length)).toBe(part);
        expect(part).not.toMatch(/[。；;！!？?\n]/);
      }
      const letters = (parts: readonly { text: string }[]): string =>
        parts
          .map((part) => part.text)
          .join('')
          .replace(/[\s，,、：:]/g, '');
      expect(letters(clausesOf(sample))).toBe(letters(sentencesOf(sample)));
    }),
  );
});

test('a thousands separator ends no clause, any other comma does', () => {
  const parts = (sample: string): string[] => clausesOf(sample).map((clause) => clause.text);
  expect(parts('收到1,175件，办结1，175件')).toEqual(['收到1,175件', '办结1，175件']);
  expect(parts('一共3,1234件')).toEqual(['一共3', '1234件']);
});

test('a long quotation is cut, a short one only tidied', () => {
  expect(quoted('  收到\n 申请 ')).toBe('收到 申请');
  expect([...quoted('𠮷'.repeat(80))]).toHaveLength(60);
});
