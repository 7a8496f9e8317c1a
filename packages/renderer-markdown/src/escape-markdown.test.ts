import { expect, test } from 'vitest';
import { escapeAlternative, escapeLine, escapeMarkdown } from './escape-markdown.ts';

test.each([
  ['a|b*c_d`e', 'a\\|b\\*c\\_d\\`e'],
  ['<b>&amp; [x](y) ~z~ $1$ #2 \\', '&#60;b&#62;&#38;amp; \\[x\\](y) \\~z\\~ \\$1\\$ \\#2 \\\\'],
  ['https://x.cn<b>', 'https\\://x.cn&#60;b&#62;'],
  ['https://x.cn/a?b=1', 'https://x.cn/a?b=1'],
  ['一\n二\n', '一<br>二&#10;'],
  ['\u3000\u3000段首 段尾 ', '&#12288;&#12288;段首 段尾&#32;'],
  [' ', '&#32;'],
  ['甲\t乙\u2028丙', '甲&#9;乙&#8232;丙'],
  ['（一）“公开”𠮷', '（一）“公开”𠮷'],
  ['- 项', '\\- 项'],
  ['-', '\\-'],
  ['---', '\\---'],
  ['-5', '-5'],
  ['1. 项', '1\\. 项'],
  ['1.加强领导', '1.加强领导'],
])('%j is written %j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test.each([
  ['- 项', '\\- 项'],
  ['+ 项', '\\+ 项'],
  ['=== ', '\\===&#32;'],
  [':--', '\\:--'],
  ['1. 项', '1\\. 项'],
  ['12) 项', '12\\) 项'],
  ['3.', '3\\.'],
  ['1.加强领导', '1.加强领导'],
  ['2023年 - 1.', '2023年 - 1.'],
])('at the start of a line %j is written %j', (text, escaped) => {
  expect(escapeLine(text)).toBe(escaped);
});

test('alternative text holds no line break', () => {
  expect(escapeAlternative('一]\n二 ')).toBe('一\\]&#10;二&#32;');
});
