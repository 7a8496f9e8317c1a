import type { Document, Grid } from '@gongkai/plugin-kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linedTable } from './testing/lined-table.ts';
import { writeWorkbook, type WriteOptions, type WrittenSheet } from './testing/write-workbook.ts';
import { xlsxImporter } from './xlsx-importer.ts';

function read(sheet: WrittenSheet, options?: WriteOptions): Document {
  return readBytes(writeWorkbook([sheet], options));
}

function readBytes(bytes: Uint8Array): Document {
  return xlsxImporter.read({ source: { bytes }, options: {} }) as Document;
}

const texts = (grid: Grid) => grid.rows.map((row) => row.map((cell) => cell.text));

/** Blocks in short: a paragraph as its text, a table as rows of texts. */
const outline = ({ blocks }: Document) =>
  blocks.map((block) =>
    block.type === 'paragraph' ? block.text : block.type === 'grid' ? texts(block) : '[figure]',
  );

describe('a table with lines', () => {
  test('is read cell by cell, whatever it holds and however it is merged and written', () => {
    fc.assert(
      fc.property(
        linedTable,
        fc.record({
          strings: fc.constantFrom('shared' as const, 'inline' as const),
          addresses: fc.boolean(),
          prefix: fc.constantFrom('x', undefined),
        }),
        ({ rows, merges, expected }, { prefix, ...options }) => {
          const sheet = { rows, merges, bordered: true };
          const document = read(sheet, { ...options, ...(prefix === undefined ? {} : { prefix }) });
          expect(document.diagnostics).toBeUndefined();
          expect(outline(document)).toEqual([expected]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('marks what a merged cell covers, and says where every cell stands', () => {
    const merges = [{ from: { row: 0, column: 1 }, to: { row: 1, column: 2 } }];
    const document = read({
      name: '表三',
      rows: [
        ['甲', '乙', null],
        ['丙', null, null],
      ],
      merges,
      bordered: true,
    });
    const place = (cell: string) => ({ sheet: '表三', cell });
    expect(document.blocks).toEqual([
      {
        type: 'grid',
        columns: 'kept',
        place: place('A1'),
        rows: [
          [
            { text: '甲', place: place('A1') },
            { text: '乙', place: place('B1') },
          ],
          [
            { text: '丙', place: place('A2') },
            { text: '乙', place: place('B1'), continued: true },
          ],
        ],
      },
    ]);
  });

  test('keeps a blank column at its side: a second part must not shift against the first', () => {
    const rows = [['项目', '规章', '文件'], [null, 1, 2], [null], [null, null, 3]];
    const [first, second] = read({ rows, bordered: [0, 1, 3] }).blocks as Grid[];
    expect(texts(first!)).toEqual([
      ['项目', '规章', '文件'],
      ['', '1', '2'],
    ]);
    expect(texts(second!)).toEqual([['', '', '3']]);
  });

  test('ends and begins with its lines; text above and below are paragraphs', () => {
    expect(
      outline(
        read({
          rows: [
            ['2024年政府信息公开工作年度报告'],
            ['一、总体情况\n全年公开信息 12 条。'],
            ['第二十条第（一）项'],
            ['信息内容', '本年制发件数'],
            ['规章', 0],
            ['填表人：'],
          ],
          bordered: [2, 3, 4],
        }),
      ),
    ).toEqual([
      '2024年政府信息公开工作年度报告',
      '一、总体情况',
      '全年公开信息 12 条。',
      [
        ['第二十条第（一）项', ''],
        ['信息内容', '本年制发件数'],
        ['规章', '0'],
      ],
      '填表人：',
    ]);
  });
});

describe('a table without lines', () => {
  test('is what has several cells in a row; lone cells around it are paragraphs', () => {
    const long = '全年主动公开政府信息。'.repeat(6);
    expect(
      outline(
        read({
          rows: [
            ['标题'],
            ['信息内容', '件数'],
            ['第二十条'],
            ['规章', 0],
            [long],
            ['许可', 3],
            ['完'],
          ],
        }),
      ),
    ).toEqual([
      '标题',
      [
        ['信息内容', '件数'],
        ['第二十条', ''],
        ['规章', '0'],
      ],
      long,
      [['许可', '3']],
      '完',
    ]);
  });

  test('a blank row divides it', () => {
    expect(outline(read({ rows: [['甲', 1], [], ['乙', 2]] }))).toEqual([
      [['甲', '1']],
      [['乙', '2']],
    ]);
  });
});

describe('what does not show', () => {
  test('hidden sheets are left out and named', () => {
    const bytes = writeWorkbook([
      { name: '报告', rows: [['正文']] },
      { name: '数据', state: 'hidden', rows: [['草稿']] },
      { name: '代码', state: 'veryHidden', rows: [['草稿']] },
    ]);
    const document = readBytes(bytes);
    expect(outline(document)).toEqual(['正文']);
    expect(document.properties).toEqual({ hiddenSheets: '数据\n代码' });
  });

  test('hidden rows and columns are left out; a merged cell that begins in them is not', () => {
    const merges = [{ from: { row: 1, column: 0 }, to: { row: 2, column: 0 } }];
    const document = read({
      rows: [
        ['标签', '旧', '新'],
        ['合并', 8, 9],
        [null, 1, 2],
      ],
      merges,
      bordered: true,
      before: '<cols><col min="2" max="2" hidden="1"/></cols>',
      rowAttributes: (row) => (row === 1 ? ' hidden="1"' : ''),
    });
    expect(outline(document)).toEqual([
      [
        ['标签', '新'],
        ['合并', '2'],
      ],
    ]);
    expect((document.blocks[0] as Grid).rows[1]?.map(({ place }) => place.cell)).toEqual([
      'A2',
      'C3',
    ]);
  });

  test('what lies under a merged cell is not read', () => {
    const merges = [{ from: { row: 0, column: 1 }, to: { row: 0, column: 2 } }];
    const rows = [
      ['甲', 1, 99],
      ['乙', 2, 3],
    ];
    expect(outline(read({ rows, merges, bordered: true }))).toEqual([
      [
        ['甲', '1', '1'],
        ['乙', '2', '3'],
      ],
    ]);
  });
});

describe('pictures and text boxes', () => {
  test('come where they are anchored', () => {
    const drawing =
      '<wsDr><twoCellAnchor><from><col>0</col><row>1</row></from><pic><nvPicPr><cNvPr id="1" descr="表三截图"/></nvPicPr></pic></twoCellAnchor><oneCellAnchor><from><col>1</col><row>9</row></from><sp><txBody><p><r><t>落</t></r><r><t>款</t></r></p></txBody></sp></oneCellAnchor></wsDr>';
    const document = read(
      { rows: [['上'], [], ['下']], after: '<drawing r:id="d1"/>' },
      {
        more: {
          'xl/worksheets/_rels/sheet1.xml.rels':
            '<Relationships><Relationship Id="d1" Type="x/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
          'xl/drawings/drawing1.xml': drawing,
        },
      },
    );
    expect(document.blocks).toEqual([
      { type: 'paragraph', text: '上', place: { sheet: 'Sheet1', cell: 'A1' } },
      { type: 'figure', alt: '表三截图', place: { sheet: 'Sheet1', cell: 'A2' } },
      { type: 'paragraph', text: '下', place: { sheet: 'Sheet1', cell: 'A3' } },
      { type: 'paragraph', text: '落款', place: { sheet: 'Sheet1', cell: 'B10' } },
    ]);
  });
});

test('canonical JSON in the package and the title are handed on', () => {
  const document = read({ rows: [['x']] }, { more: { 'gongkai.json': '{"year":2024}' } });
  expect(document.embedded).toBe('{"year":2024}');
});

describe('recognise', () => {
  test('knows a workbook by its content', () => {
    const workbook = writeWorkbook([{ rows: [['x']] }]);
    expect(xlsxImporter.recognise?.({ bytes: workbook })).toBe(1);
    expect(xlsxImporter.recognise?.({ bytes: workbook.subarray(0, 200) })).toBe(0);
    expect(xlsxImporter.recognise?.({ bytes: new TextEncoder().encode('报告') })).toBe(0);
  });
});
