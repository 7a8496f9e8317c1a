import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numeralCharacters } from './numeral.ts';
import { matcherOf } from './openings.ts';
import { masked, notCounted } from './not-counted.ts';

const text = fc.string({
  unit: fc.constantFrom(
    ...`01２９.．,，、:：+-—年度月日号第条款（）()〔〕[] 　\n。；;是A热线"“”x${numeralCharacters}`,
  ),
  maxLength: 30,
});

test('a pattern chosen by its first character matches what the whole alternation matches', () => {
  const matchAt = matcherOf(notCounted);
  const whole = new RegExp(notCounted.map(({ source }) => source).join('|'), 'uy');
  fc.assert(
    fc.property(text, (sample) => {
      for (let at = 0; at < sample.length; at += 1) {
        whole.lastIndex = at;
        expect(matchAt(sample, at)?.[0]).toBe(whole.exec(sample)?.[0]);
      }
    }),
    { numRuns: 2000 },
  );
});

test('the masked text is as long as the text and differs only where something was masked', () => {
  fc.assert(
    fc.property(text, (sample) => {
      const result = masked(sample);
      expect(result).toHaveLength(sample.length);
      expect([...result].every((c, i) => c === '\u0000' || c === [...sample][i])).toBe(true);
    }),
  );
});

test.each([
  ['国办函〔2020〕109号收取2件', '国办函\u0000收取2件'],
  ['2023年1月1日至12月31日共3件', '\u0000至\u0000共3件'],
  ['第二十条第（一）项', '\u0000第\u0000项'],
])('%s', (sample, expected) => {
  expect(masked(sample).replace(/\u0000+/g, '\u0000')).toBe(expected);
});
