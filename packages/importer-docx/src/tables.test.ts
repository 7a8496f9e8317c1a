import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileLine } from '../../../tests/arbitraries/characters.ts';
import { spannedTable, type SpannedTable } from '../../../tests/arbitraries/spans.ts';
import { outlineOf, read } from './testing/outline.ts';
import { p, run, tbl, tc, tr, writeDocx } from './testing/write-docx.ts';

describe('merged cells', () => {
  test('random tables are read back position by position', () => {
    fc.assert(
      fc.property(spannedTable(hostileLine(12)), fc.boolean(), (table, legacy) => {
        expect(outlineOf(write(table, legacy))).toEqual([
          table.covering.map((row, y) =>
            row.map((cell, x) => (cell.row === y && cell.column === x ? cell.text : '"')),
          ),
        ]);
      }),
    );
  });

  test('never swallow a figure where the widths of rows contradict each other', () => {
    const wide = '<w:gridSpan w:val="3"/>';
    expect(
      outlineOf(
        tbl(
          tr(tc('甲', `${wide}<w:vMerge w:val="restart"/>`) + tc('1')),
          tr(tc('', '<w:gridSpan w:val="2"/><w:vMerge/>') + tc('2') + tc('3')),
        ),
      ),
    ).toEqual([
      [
        ['甲', '"', '"', '1'],
        ['"', '"', '2', '3'],
      ],
    ]);
  });

  test('a cell that continues nothing is a cell of its own', () => {
    expect(
      outlineOf(tbl(tr(tc('甲', '<w:vMerge/>') + tc('1')), tr(tc('乙') + tc('', '<w:vMerge/>')))),
    ).toEqual([
      [
        ['甲', '1'],
        ['乙', ''],
      ],
    ]);
  });

  test('rows may begin beyond the first column, and be hidden', () => {
    expect(
      outlineOf(
        tbl(
          tr(tc('甲') + tc('乙') + tc('丙')),
          tr(tc('藏'), '<w:hidden/>'),
          tr(tc('1'), '<w:gridBefore w:val="2"/>'),
        ),
      ),
    ).toEqual([
      [
        ['甲', '乙', '丙'],
        ['', '', '1'],
      ],
    ]);
  });
});

describe('cells', () => {
  test('join their paragraphs', () => {
    expect(
      outlineOf(tbl(tr(`<w:tc>${p(run('商业'))}${p('')}${p(run('企业'))}</w:tc>${tc('1')}`))),
    ).toEqual([[['商业\n企业', '1']]]);
  });

  test('have their places', () => {
    const { blocks } = read(writeDocx(p(run('甲')) + tbl(tr(tc('a') + tc('b')), tr(tc('c')))));
    expect(blocks[0]?.place).toEqual({ path: 'p[1]' });
    const grid = blocks[1];
    if (grid?.type !== 'grid') throw new Error('no table');
    expect(grid.place).toEqual({ path: 'tbl[1]' });
    expect(grid.rows[0]?.[1]?.place).toEqual({ path: 'tbl[1]/tr[1]/tc[2]' });
    expect(grid.rows[1]?.[0]?.place).toEqual({ path: 'tbl[1]/tr[2]/tc[1]' });
  });
});

describe('tables in tables', () => {
  test('the one that lays out the page is taken apart', () => {
    const inner = tbl(tr(tc('甲') + tc('1')), tr(tc('乙') + tc('2')));
    expect(outlineOf(tbl(tr(`<w:tc>${p(run('题'))}${inner}${p('')}</w:tc>`)))).toEqual([
      '题',
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
    ]);
  });

  test('a frame of one cell around a figure is only a frame', () => {
    const frame = `<w:tc>${tbl(tr(tc('5')))}${p('')}</w:tc>`;
    expect(outlineOf(tbl(tr(tc('甲') + frame), tr(tc('乙') + tc('6'))))).toEqual([
      [
        ['甲', '5'],
        ['乙', '6'],
      ],
    ]);
  });
});

/** `legacy` merges across by hMerge, as old versions of Word did. */
function write({ covering }: SpannedTable, legacy: boolean): string {
  const rows = covering.map((row, y) => {
    const cells = row.map((cell, x) => {
      const own = cell.column === x;
      if (!own && !legacy) return '';
      const across = legacy
        ? `<w:hMerge${own ? ' w:val="restart"' : ''}/>`
        : `<w:gridSpan w:val="${String(cell.columnSpan)}"/>`;
      const down =
        cell.rowSpan === 1 ? '' : `<w:vMerge${cell.row === y ? ' w:val="restart"' : ''}/>`;
      return tc(own && cell.row === y ? cell.text : '', across + down);
    });
    return tr(cells.join(''));
  });
  return tbl(...rows);
}
