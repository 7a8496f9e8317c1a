import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonMisspellings } from './common-misspellings.ts';
import { readLexicon } from './read-lexicon.ts';

test('reads words, replacements, notes and severities', () => {
  const text =
    '\uFEFF# 词表\r\n甲词\r\n[错误]\r\n乙词 => 丙词 # 已更名\r\n\r\n[备注]\r\n丁词# 说明 # 再说明\r\n[其他]\r\n戊词 =>\r\n';
  expect(readLexicon(text)).toEqual([
    { word: '甲词', severity: 'warning' },
    { word: '乙词', severity: 'error', replacement: '丙词', note: '已更名' },
    { word: '丁词', severity: 'info', note: '说明 # 再说明' },
    { word: '戊词', severity: 'info' },
  ]);
});

test('every line that is neither blank, heading nor note gives one entry', () => {
  const word = fc.string({ unit: fc.constantFrom(...'公开条例ab'), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(word), fc.constantFrom('\n', '\r\n', '\r'), (words, end) => {
      expect(readLexicon(words.join(end)).map((entry) => entry.word)).toEqual(words);
    }),
  );
});

test('the shipped list corrects: no replacement holds a word of the list, and no word is listed twice', () => {
  const words = commonMisspellings.map(({ word }) => word);
  expect(new Set(words).size).toBe(words.length);
  for (const { word, replacement = '' } of commonMisspellings) {
    expect(replacement).not.toBe('');
    expect(
      words.filter((other) => replacement.includes(other)),
      word,
    ).toEqual([]);
  }
});
