import { describe, expect, test } from 'vitest';
import { ordinalText, type OrdinalFormat } from './ordinal-text.ts';

describe('automatic numbers', () => {
  test.each<[OrdinalFormat, number, string]>([
    ['decimal', 12, '12'],
    ['decimalZero', 3, '03'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalEnclosedCircle', 3, '③'],
    ['decimalEnclosedCircle', 21, '21'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['decimalEnclosedFullstop', 2, '⒉'],
    ['upperLetter', 2, 'B'],
    ['lowerLetter', 28, 'bb'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['lowerRoman', 4, 'iv'],
    ['chineseCounting', 1, '一'],
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 11, '十一'],
    ['chineseCounting', 20, '二十'],
    ['chineseCounting', 105, '一百零五'],
    ['chineseCounting', 110, '一百一十'],
    ['chineseCounting', 1005, '一千零五'],
    ['chineseCounting', 2000, '二千'],
    ['chineseLegal', 12, '拾贰'],
    ['ideographDigital', 10, '一〇'],
    ['ideographTraditional', 3, '丙'],
    ['ideographZodiac', 12, '亥'],
  ])('%s %i is %s', (format, value, text) => {
    expect(ordinalText(value, format)).toBe(text);
  });

  test('a number out of range stays a number', () => {
    for (const value of [-1, 10_000, 1.5]) {
      expect(ordinalText(value, 'upperRoman')).toBe(String(value));
    }
  });
});
