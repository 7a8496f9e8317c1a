import { describe, expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const opening = ['---', 'gongkai: 1', 'year: 2023', 'agency: {"name":"甲: 乙"}', '---', ''];
const read = (...lines: string[]) => readMarkdown([...opening, ...lines].join('\n'));
const at = (line: number, column = 1) => ({ line: opening.length + line, column });

describe('Markdown that renderer-markdown wrote', () => {
  test('gives its front matter as properties', () => {
    expect(read()?.properties).toEqual({
      gongkai: '1',
      year: '2023',
      agency: '{"name":"甲: 乙"}',
    });
  });

  test('has headings only where # stands', () => {
    expect(read('# 甲', '', '### （一）乙', '', '（二）丙')?.blocks).toEqual([
      { type: 'paragraph', text: '甲', level: 1, place: at(1) },
      { type: 'paragraph', text: '（一）乙', level: 3, place: at(3) },
      { type: 'paragraph', text: '（二）丙', place: at(5) },
    ]);
  });

  test('has every character of a text', () => {
    expect(read('\\# 1\\|2 \\<b\\>&#9;&amp;<br>丙 &#12288;')?.blocks).toMatchObject([
      { text: '# 1|2 <b>\t&amp;\n丙 \u3000' },
    ]);
  });

  test('has tables as grids, with caption and places of cells', () => {
    const table = ['**表\\*题**', '', '| 甲 |  |', '| --- | :---: |', '| a\\|b | &#32;1 |'];
    expect(read(...table, '', '丁')?.blocks).toEqual([
      {
        type: 'grid',
        caption: '表*题',
        columns: 'kept',
        place: at(3),
        rows: [
          [
            { text: '甲', place: at(3, 3) },
            { text: '', place: at(3, 7) },
          ],
          [
            { text: 'a|b', place: at(5, 3) },
            { text: ' 1', place: at(5, 10) },
          ],
        ],
      },
      { type: 'paragraph', text: '丁', place: at(7) },
    ]);
  });

  test('has figures with alternative text and caption', () => {
    expect(read('**图1**', '', '![柱\\]状&#10;图]()', '', '![]()')?.blocks).toEqual([
      { type: 'figure', alt: '柱]状\n图', caption: '图1', place: at(3) },
      { type: 'figure', place: at(5) },
    ]);
  });

  test('repeats its front matter in block quotes, which are left out', () => {
    expect(read('> **更正**', '>', '> - 更正日期：2024-01-29')?.blocks).toEqual([]);
  });
});

test.each([
  ['no front matter', '# 报告\n'],
  ['front matter of another tool', '---\ntitle: 报告\n---\n# 报告\n'],
  ['front matter that does not end', '---\ngongkai: 1\n'],
  ['an empty file', ''],
])('%s is not ours', (_, text) => {
  expect(readMarkdown(text)).toBeUndefined();
});

test('keys of the front matter stay data', () => {
  const properties = readMarkdown('---\ngongkai: 1\n__proto__: {"a":1}\n---\n')?.properties;
  expect(Object.getPrototypeOf(properties)).toBe(Object.prototype);
});
