import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Document } from '@gongkai/plugin-kit';
import { textImporter } from './text-importer.ts';

const encoder = new TextEncoder();
function read(text: string, name = 'x.txt'): Document {
  return textImporter.read({
    source: { bytes: encoder.encode(text), name },
    options: {},
  }) as Document;
}
/** Each block in short: the text of a paragraph, the cells of a grid. */
const outline = (text: string, name?: string): unknown[] =>
  read(text, name).blocks.map((block) =>
    block.type === 'grid'
      ? block.rows.map((row) => row.map((cell) => cell.text))
      : block.type === 'paragraph'
        ? block.text
        : block,
  );

describe('lines', () => {
  test('are paragraphs with their number', () => {
    expect(read('甲\r\n\r\n  乙').blocks).toEqual([
      { type: 'paragraph', text: '甲', place: { line: 1, column: 1 } },
      { type: 'paragraph', text: '', place: { line: 2, column: 1 } },
      { type: 'paragraph', text: '  乙', place: { line: 3, column: 1 } },
    ]);
  });

  test('marked with # are headings', () => {
    expect(read('## 一、甲\n#乙').blocks).toMatchObject([
      { text: '一、甲', level: 2, place: { line: 1, column: 4 } },
      { text: '#乙' },
    ]);
  });
});

describe('tabs', () => {
  test('divide rows of a grid, whose columns need not be in place', () => {
    expect(read('甲\n规章\t\t12\n\t乙\t3').blocks[1]).toMatchObject({
      type: 'grid',
      columns: 'lost',
      rows: [
        [
          { text: '规章', place: { line: 2, column: 1 } },
          { text: '' },
          { text: '12', place: { line: 2, column: 5 } },
        ],
        [{ text: '' }, { text: '乙' }, { text: '3' }],
      ],
    });
  });

  test('that only indent a line divide nothing', () => {
    expect(outline('\t甲乙丙')).toEqual(['\t甲乙丙']);
  });
});

describe('bars', () => {
  test('of Markdown', () => {
    expect(outline('| 甲 | 乙 |\n|---|:-:|\n| - | 1 |')).toEqual([
      [
        ['甲', '乙'],
        ['-', '1'],
      ],
    ]);
  });

  test('at the end of rows', () => {
    expect(outline('甲 | 乙 | \n规章 | 0 | \n| 丙 | 1 | ')).toEqual([
      [
        ['甲', '乙'],
        ['规章', '0'],
        ['', '丙', '1'],
      ],
    ]);
  });

  test('after one cell a line, and on lines of their own', () => {
    expect(outline('甲 |\n|\n0 |\n||\n乙')).toEqual(['甲', '0', '乙']);
  });

  test('of tables drawn with characters', () => {
    const drawn = ['┌──┬──┐', '│甲│ 1│', '├──┼──┤', '│乙│  │', '└──┴──┘'].join('\n');
    expect(outline(drawn)).toEqual([
      [
        ['甲', '1'],
        ['乙', ''],
      ],
    ]);
    expect(outline('+----+---+\n| 甲 | 1 |\n+----+---+')).toEqual([[['甲', '1']]]);
  });

  test('hundreds in a line are ornament', () => {
    const line = '|'.repeat(500);
    expect(outline(line)).toEqual([line]);
  });
});

test('commas divide cells in files of that kind only', () => {
  const text = '标题\n"甲,""乙""",1\n丙,';
  expect(outline(text, 'x.csv')).toEqual([
    '标题',
    [
      ['甲,"乙"', '1'],
      ['丙', ''],
    ],
  ]);
  expect(outline(text)).toHaveLength(3);
});

describe('what is no text', () => {
  const reason = (bytes: Uint8Array): unknown =>
    (textImporter.read({ source: { bytes }, options: {} }) as Document).diagnostics?.[0]?.params[
      'reason'
    ];

  test('is answered with a reason', () => {
    expect(reason(new Uint8Array())).toBe('empty');
    expect(reason(encoder.encode('%PDF-1.7'))).toBe('unsupported');
    expect(reason(encoder.encode('甲\n'.repeat(100_001)))).toBe('too-large');
  });

  test('is not claimed', () => {
    expect(textImporter.recognise?.({ bytes: encoder.encode('%PDF-1.7') })).toBe(0);
    expect(textImporter.recognise?.({ bytes: encoder.encode('甲') })).toBeGreaterThan(0);
  });
});

test('any bytes give a document', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('x.txt', 'x.md', 'x.csv'),
      (bytes, name) => {
        const document = textImporter.read({ source: { bytes, name }, options: {} }) as Document;
        expect(Array.isArray(document.blocks)).toBe(true);
        expect(document.diagnostics?.map(({ code }) => code) ?? ['import/unreadable']).toEqual([
          'import/unreadable',
        ]);
      },
    ),
  );
});

test('every character of a text is kept, whatever the layout', () => {
  const line = fc.string({ unit: fc.constantFrom(...'甲乙0 |\t,"#'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      fc.pre(lines.join('').trim() !== '');
      const kept = JSON.stringify(outline(lines.join('\n'))).replace(/[^甲乙0]/g, '');
      expect(kept).toBe(lines.join('').replace(/[^甲乙0]/g, ''));
    }),
  );
});
