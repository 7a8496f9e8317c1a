import { expect, test } from 'vitest';
import type { Grid } from '@gongkai/plugin-kit';
import { form2021 } from '../testing/published-text.ts';
import { cutGrid } from './cut-grid.ts';

const grid = (...rows: string[][]): Grid => ({
  type: 'grid',
  columns: 'kept',
  place: {},
  rows: rows.map((row) => row.map((text) => ({ text, place: {} }))),
});
const outline = (g: Grid): unknown[] =>
  cutGrid(g).map((item) =>
    item.type === 'text' ? item.text : item.type === 'grid' ? item.grid.rows.length : 0,
  );
const [one = '', two = ''] = form2021.sections.map((s) => s.label);

test('headings in rows of their own, and text below them, come out of a grid', () => {
  expect(
    outline(
      grid(
        ['标题', ''],
        [one, ''],
        ['一句话', ''],
        ['甲', '1'],
        ['乙', '2'],
        [two, ''],
        ['丙', '3'],
      ),
    ),
  ).toEqual(['标题', one, '一句话', 2, two, 1]);
});

test('a label that has a row to itself stays in its grid', () => {
  expect(outline(grid(['甲', '1'], ['第一组', ''], ['乙', '2']))).toEqual([3]);
});

test('a grid without headings stays whole', () => {
  expect(outline(grid(['甲', '1'], ['乙', '2']))).toEqual([2]);
});
