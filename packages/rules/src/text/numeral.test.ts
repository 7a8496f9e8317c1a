import { describe, expect, it } from 'vitest';
import { spellNumeral } from '../testing/spell-numeral.ts';
import { readNumeral } from './numeral.ts';

describe('a Chinese numeral', () => {
  it('reads back every number up to 20,000 and a spread beyond', () => {
    for (let n = 0; n <= 20_000; n += 1)
      expect(readNumeral(spellNumeral(n)), spellNumeral(n)).toBe(n);
    for (let n = 20_003; n < 90_000_000; n = Math.floor(n * 1.07)) {
      expect(readNumeral(spellNumeral(n)), spellNumeral(n)).toBe(n);
    }
  });

  it.each([
    ['十', 10],
    ['十二', 12],
    ['两百', 200],
    ['两千零五', 2005],
    ['二〇二三', 2023],
    ['一百二十三', 123],
    ['三万', 30_000],
    ['一亿零五', 100_000_005],
  ])('%s is %i', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });

  it.each(['', '百百', '一二', '十百', '甲', '万'])('“%s” is not one number', (text) => {
    expect(readNumeral(text)).toBeUndefined();
  });
});
