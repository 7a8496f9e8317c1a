import { describe, expect, test } from 'vitest';
import type { DocumentBlock, Grid } from '../document.ts';
import { cellBudget } from './cell-budget.ts';
import type { ReadCell } from './read-table.ts';
import { tableBlocks } from './table-blocks.ts';

const long = '为了推进政府信息公开，本机关做了许多工作。'.repeat(12);

describe('a table of data', () => {
  test('is one grid, with its caption', () => {
    const blocks = tableBlocks(
      { rows: rows(['a', 'b'], ['1', '2']), place: {}, caption: '表' },
      cellBudget(),
    );
    expect(shape(blocks)).toEqual([
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ]);
    expect((blocks[0] as Grid).caption).toBe('表');
  });

  test('may hold labels of several lines and a long cell', () => {
    const blocks = tableBlocks(
      {
        rows: [
          [cell('本年新', '制作数量'), cell('x')],
          [cell(long), cell('1')],
        ],
        place: {},
      },
      cellBudget(),
    );
    expect(shape(blocks)).toEqual([
      [
        ['本年新\n制作数量', 'x'],
        [long, '1'],
      ],
    ]);
  });

  test('takes the text of a nested table of one cell', () => {
    const nested = { ...cell(), blocks: [grid(['7'])] };
    expect(shape(tableBlocks({ rows: [[cell('a'), nested]], place: {} }, cellBudget()))).toEqual([
      [['a', '7']],
    ]);
  });
});

describe('a table that lays out a page', () => {
  test('is taken apart where a cell holds another table', () => {
    const inner = grid(['1', '2']);
    const blocks = tableBlocks(
      { rows: [[cell('菜单'), { ...cell(), blocks: [paragraph('一'), inner] }]], place: {} },
      cellBudget(),
    );
    expect(shape(blocks)).toEqual(['菜单', '一', [['1', '2']]]);
  });

  test('is taken apart where a cell holds prose; lines around it are lines', () => {
    const blocks = tableBlocks(
      {
        rows: [[cell('标题')], [cell('发布日期'), cell('来源')], [cell(long, '二', '三')]],
        place: {},
      },
      cellBudget(),
    );
    expect(shape(blocks)).toEqual(['标题', '发布日期', '来源', long, '二', '三']);
  });

  test('keeps the rows of data between prose as tables', () => {
    const blocks = tableBlocks(
      {
        rows: [
          [cell(long, '二', '三')],
          ...rows(['项目', '数量'], ['规章', '3']),
          [cell(long, '五', '六')],
        ],
        place: {},
      },
      cellBudget(),
    );
    expect(shape(blocks)).toEqual([
      long,
      '二',
      '三',
      [
        ['项目', '数量'],
        ['规章', '3'],
      ],
      long,
      '五',
      '六',
    ]);
  });

  test('is taken apart where the source says so', () => {
    const blocks = tableBlocks(
      { rows: rows(['a', 'b']), place: {}, caption: '表', presentational: true },
      cellBudget(),
    );
    expect(shape(blocks)).toEqual(['表', 'a', 'b']);
  });
});

function rows(...texts: string[][]): ReadCell[][] {
  return texts.map((row) => row.map((text) => cell(text)));
}

function cell(...lines: string[]): ReadCell {
  return { blocks: lines.map(paragraph), place: {}, columnSpan: 1, rowSpan: 1 };
}

function paragraph(text: string): DocumentBlock {
  return { type: 'paragraph', text, place: {} };
}

function grid(row: readonly string[]): Grid {
  return {
    type: 'grid',
    rows: [row.map((text) => ({ text, place: {} }))],
    place: {},
    columns: 'kept',
  };
}

function shape(blocks: readonly DocumentBlock[]): unknown[] {
  return blocks.map((block) => {
    if (block.type === 'paragraph') return block.text;
    return block.type === 'grid' ? block.rows.map((row) => row.map(({ text }) => text)) : 'figure';
  });
}
