import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyText } from './tidy-text.ts';

const typed = fc.string({
  unit: fc.constantFrom(...'公开申请12３，,。;:!?()（）"“”%.- \n、件A'),
  maxLength: 40,
});

test('no digit is added, lost or moved, whatever the text', () => {
  const digits = (text: string): string => text.replace(/[^0-9０-９]/gu, '');
  fc.assert(
    fc.property(typed, (text) => {
      expect(digits(tidyText(text))).toBe(digits(text));
    }),
  );
});

test('a comma, point or colon beside a digit stays as it is', () => {
  for (const text of ['1,234件', '3.5万元', '8:30', '申请12,公开3', '2:1', '共(12)件']) {
    expect(tidyText(text)).toBe(text);
  }
});

test('words stay as they are: only marks and outer blanks change', () => {
  const words = (text: string): string => text.replace(/[^\p{L}]/gu, '');
  fc.assert(
    fc.property(typed, (text) => {
      expect(words(tidyText(text))).toBe(words(text));
    }),
  );
});

test.each([
  ['  公开申请。 ', '公开申请。'],
  ['公开,申请;公开', '公开，申请；公开'],
  ['依申请公开(含上年结转)3件', '依申请公开（含上年结转）3件'],
  ['"三审三校"制度', '“三审三校”制度'],
  ['公开。。申请、、公开', '公开。申请、公开'],
])('%j becomes %j', (text, tidy) => {
  expect(tidyText(text)).toBe(tidy);
  expect(tidyText(tidy)).toBe(tidy);
});
