import { expect, test } from 'vitest';
import fc from 'fast-check';
import { longestWord, shownText, visible, type ShownText } from './shown-text.ts';

const whole = (text: ShownText): string => [text].flat(3).join('');

test('words longer than the line come in pieces, others stay whole', () => {
  expect(shownText('网址 https://x.cn 见上', 24)).toBe('网址 https://x.cn 见上');
  expect(shownText('数123456，见上', 5)).toEqual(['数', ['12', '34', '56'], '，见上']);
});

test('nothing is lost or added, and no piece is longer than the line', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab1é中，。 \n') });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 9 }), (written, longest) => {
      const shown = shownText(written, longest);
      expect(whole(shown)).toBe(written);
      const words = typeof shown === 'string' ? [shown] : shown.flat();
      for (const word of words) expect(longestWord(word)).toBeLessThanOrEqual(longest);
    }),
  );
});

test('blanks that the fonts lack are blanks, marks of direction are nothing', () => {
  expect(visible('甲\u2003乙\t丙\u3000丁\u200E戊')).toBe('甲 乙 丙\u3000丁戊');
  expect(visible('第一行\n第二行')).toBe('第一行\n第二行');
});
