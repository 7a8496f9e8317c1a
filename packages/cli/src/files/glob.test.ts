import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../testing/temp-folder.ts';
import { glob, isGlob } from './glob.ts';

const folder = (): string =>
  tempFolder({
    'a.txt': '',
    'b.md': '',
    '.hidden.txt': '',
    '2023/甲 局.txt': '',
    '2023/乙局.txt': '',
    '2024/丙局.txt': '',
    '2024/深/丁局.txt': '',
    '𠮷.txt': '',
  });

test.each([
  ['*.txt', ['a.txt', '𠮷.txt']],
  ['?.txt', ['a.txt', '𠮷.txt']],
  ['[ab].*', ['a.txt', 'b.md']],
  ['[!a].*', ['b.md', '𠮷.txt']],
  ['*.{md,txt}', ['a.txt', 'b.md', '𠮷.txt']],
  ['20{23,24}/*.txt', ['2023/乙局.txt', '2023/甲 局.txt', '2024/丙局.txt']],
  ['2023/*', ['2023/乙局.txt', '2023/甲 局.txt']],
  ['*/*.txt', ['2023/乙局.txt', '2023/甲 局.txt', '2024/丙局.txt']],
  ['2024/**', ['2024/丙局.txt', '2024/深/丁局.txt']],
  ['**/丁局.txt', ['2024/深/丁局.txt']],
  ['**/*.md', ['b.md']],
  ['.h*', ['.hidden.txt']],
  ['none/*.txt', []],
  ['[z-a].txt', []],
  ['(a+).txt', []],
])('%s', (pattern, expected) => {
  const cwd = folder();
  const found = glob(pattern, cwd).map(({ path }) => path.slice(cwd.length + 1));
  expect(found).toEqual(expected);
});

test('an absolute pattern and one that leads upward', () => {
  const cwd = folder();
  expect(glob(join(cwd, '*.md'), '/').map(({ path }) => path)).toEqual([join(cwd, 'b.md')]);
  expect(glob('../*.md', join(cwd, '2023')).map(({ path }) => path)).toEqual([join(cwd, 'b.md')]);
});

test('a match knows its path below the part without wildcards', () => {
  const cwd = folder();
  expect(glob('2024/**/*.txt', cwd).map(({ relative }) => relative)).toEqual([
    '丙局.txt',
    '深/丁局.txt',
  ]);
});

test('a name written with composed or decomposed characters is the same name', () => {
  const cwd = tempFolder({ ['e\u0301.txt']: '' });
  expect(glob('[\u00e9].txt', cwd)).toHaveLength(1);
});

test('a link to its own folder is no way to run for ever', () => {
  const cwd = tempFolder({ 'a/x.txt': '' });
  mkdirSync(join(cwd, 'a/b'));
  symlinkSync(cwd, join(cwd, 'a/b/again'));
  expect(glob('**/*.txt', cwd)).toHaveLength(1);
});

test('what is a glob', () => {
  expect(['*.txt', 'a?', 'a[1]', '{a,b}'].every(isGlob)).toBe(true);
  expect(['a.txt', '2023 年（终稿）.txt', '..'].some(isGlob)).toBe(false);
});
