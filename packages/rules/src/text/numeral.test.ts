import { describe, expect, it } from 'vitest';
import { readNumeral } from './numeral.ts';

/** Writes a number the way a report does; the inverse of reading, made independently. */
function write(value: number): string {
  if (value === 0) return '零';
  const names = [...'零一二三四五六七八九'];
  const four = (n: number): string => {
    let out = '';
    for (const [unit, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const d = Math.floor(n / unit) % 10;
      if (d > 0) out += (names[d] ?? '') + name;
      else if (out !== '' && !out.endsWith('零') && n % unit > 0) out += '零';
    }
    return out;
  };
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const joint = high > 0 && low > 0 && low < 1000 ? '零' : '';
  return (high > 0 ? `${four(high)}万` : '') + joint + (low > 0 ? four(low) : '');
}

describe('a Chinese numeral', () => {
  it('reads back every number up to 20,000 and a spread beyond', () => {
    for (let n = 0; n <= 20_000; n += 1) expect(readNumeral(write(n)), write(n)).toBe(n);
    for (let n = 20_003; n < 90_000_000; n = Math.floor(n * 1.07)) {
      expect(readNumeral(write(n)), write(n)).toBe(n);
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
