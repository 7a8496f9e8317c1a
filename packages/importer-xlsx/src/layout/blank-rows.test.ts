import type { Document } from '@gongkai/plugin-kit';
import { expect, test } from 'vitest';
import { writeWorkbook, type WrittenSheet } from '../testing/write-workbook.ts';
import { xlsxImporter } from '../xlsx-importer.ts';

const head = [['维持', '纠正', '总计']];
const blank = [null, null, null];

function rowsOf(sheet: Pick<WrittenSheet, 'rows' | 'bordered' | 'merges'>): (readonly string[])[] {
  const source = { bytes: writeWorkbook([{ bordered: true, ...sheet }]) };
  const { blocks } = xlsxImporter.read({ source, options: {} }) as Document;
  return blocks.flatMap((block) =>
    block.type === 'grid' ? block.rows.map((row) => row.map(({ text }) => text)) : [],
  );
}

test('a row that nobody filled in is still a row of its table', () => {
  expect(rowsOf({ rows: [...head, blank] })).toEqual([...head, ['', '', '']]);
  const rows = [...head, blank, [1, 2, 3]];
  expect(rowsOf({ rows })).toEqual([...head, ['', '', ''], ['1', '2', '3']]);
});

test('without lines, or far below, blank rows are no rows', () => {
  expect(rowsOf({ rows: [...head, blank], bordered: [0] })).toEqual(head);
  expect(rowsOf({ rows: [...head, ...Array<typeof blank>(4).fill(blank)] })).toEqual(head);
});

test('what lies under a merged cell is no row of its own', () => {
  const merges = [0, 1, 2].map((column) => ({
    from: { row: 0, column },
    to: { row: 1, column },
  }));
  expect(rowsOf({ rows: [...head, blank, [1, 2, 3]], merges })).toEqual([...head, ['1', '2', '3']]);
});
