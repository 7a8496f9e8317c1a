import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spannedTable, type SpannedTable } from '../../../tests/arbitraries/spans.ts';
import { hostileLine } from '../../../tests/arbitraries/characters.ts';
import { outlineOf } from './testing/outline.ts';

describe('spans', () => {
  test('random tables are read back position by position, with or without end tags', () => {
    fc.assert(
      fc.property(spannedTable(hostileLine(12)), fc.boolean(), (table, closed) => {
        expect(outlineOf(write(table, closed))).toEqual([
          table.covering.map((row, y) =>
            row.map((cell, x) =>
              cell.row === y && cell.column === x ? collapsed(cell.text) : '"',
            ),
          ),
        ]);
      }),
    );
  });

  test('are read as browsers read them', () => {
    expect(
      outlineOf('<table><tr><td colspan=0>a<td colspan="2x">b<td rowspan=-1>c</table>'),
    ).toEqual([[['a', 'b', '"', 'c']]]);
    expect(outlineOf('<table><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d</table>')).toEqual([
      [
        ['a', 'b'],
        ['"', 'c'],
        ['"', 'd'],
      ],
    ]);
  });

  test('end with their group of rows, and the foot comes last', () => {
    expect(
      outlineOf(
        '<table><tfoot><tr><td>和<td>3<thead><tr><th rowspan=9>项<th>数<tbody><tr><td>甲<td>1</table>',
      ),
    ).toEqual([
      [
        ['项', '数'],
        ['甲', '1'],
        ['和', '3'],
      ],
    ]);
  });
});

describe('careless tables', () => {
  test('a stray end tag in a cell ends nothing outside of it', () => {
    expect(
      outlineOf('<div><p><table><tr><td>1</div></p></span></td><td>2</li></table>3</div>'),
    ).toEqual([[['1', '2']], '3']);
  });

  test('a table that opens between rows ends the one before it', () => {
    expect(outlineOf('<table><tr><td>1<tr><table><tr><td>2</table>')).toEqual([[['1']], [['2']]]);
  });

  test('rows without a table are a table, and end where other content begins', () => {
    expect(outlineOf('<div><tr><td>1<td>2</td></tr><tr><td>3</td></tr></div><p>甲')).toEqual([
      [['1', '2'], ['3']],
      '甲',
    ]);
    expect(outlineOf('<td>1</td><td>2</td><p>甲</p><tr><td>3</td></tr>乙')).toEqual([
      [['1', '2']],
      '甲',
      [['3']],
      '乙',
    ]);
  });

  test('text between cells comes before the table, as browsers show it', () => {
    expect(outlineOf('<table>甲<tr>乙<td>1</table>')).toEqual(['甲', '乙', [['1']]]);
  });

  test('labels cut into many tags and lines are whole', () => {
    expect(
      outlineOf(
        '<table><tr><td><p><span>本年</span><span lang=EN-US>\n</span><b>新</b></p><p>制作<br>数量</p><td>&nbsp;</table>',
      ),
    ).toEqual([[['本年新\n制作\n数量', '']]]);
  });
});

describe('tables in tables', () => {
  const inner = '<table><tr><td>1<td>2<tr><td>3<td>4</table>';
  const rows = [
    ['1', '2'],
    ['3', '4'],
  ];

  test('the one that lays out the page is taken apart', () => {
    expect(outlineOf(`<table><tr><td>菜单<td><h1>题</h1><p>甲</p>${inner}<p>乙</table>`)).toEqual([
      '菜单',
      '# 题',
      '甲',
      rows,
      '乙',
    ]);
    expect(outlineOf(`<table role=presentation><tr><td>甲<td>乙</table>`)).toEqual(['甲', '乙']);
  });

  test('a frame of one cell around a figure is only a frame', () => {
    expect(
      outlineOf('<table><tr><td>甲<td><table><tr><td>5</table><tr><td>乙<td>6</table>'),
    ).toEqual([
      [
        ['甲', '5'],
        ['乙', '6'],
      ],
    ]);
  });

  test('captions are kept', () => {
    expect(outlineOf('<table><caption>表<b>一</b></caption><tr><td>1<td>2</table>')).toEqual([
      [['1', '2']],
    ]);
  });
});

function write({ rows, cells }: SpannedTable, closed: boolean): string {
  const end = (tag: string): string => (closed ? `</${tag}>` : '');
  const body = Array.from({ length: rows }, (_, y) => {
    const own = cells.filter(({ row }) => row === y);
    const tds = own.map(
      ({ rowSpan, columnSpan, text }) =>
        `<TD class="a>b" rowspan="${String(rowSpan)}" ColSpan=${String(columnSpan)}>${escaped(text)}${end('td')}`,
    );
    return `<tr>${tds.join('\n')}${end('tr')}`;
  });
  return `<table border=1>${body.join('')}${end('table')}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function collapsed(text: string): string {
  return text.replace(/ +/g, ' ');
}
