import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openOfficePackage } from '@gongkai/plugin-kit/office';
import { scanXml } from '@gongkai/plugin-kit/xml';
import type { Sheet, SheetCell } from './sheet.ts';
import { workbook } from './workbook.ts';

/** What each cell of the first sheet says, and how: text is inline, everything else a number. */
function cellsOf(bytes: Uint8Array): { text: string; inline: boolean; style: string }[] {
  const cells: { text: string; inline: boolean; style: string }[] = [];
  scanXml(openOfficePackage(bytes).xml('xl/worksheets/sheet1.xml') ?? '', {
    open(element) {
      expect(element.local).not.toBe('f');
      if (element.local !== 'c') return;
      const [type, style] = ['t', 's'].map((name) => element.attribute(name) ?? '');
      cells.push({ text: '', inline: type === 'inlineStr', style: style ?? '' });
    },
    text(piece) {
      const last = cells.at(-1);
      if (last !== undefined) last.text += piece;
    },
    close: () => undefined,
  });
  return cells;
}

const sheet = (rows: readonly (readonly SheetCell[])[]): Sheet => ({
  name: '表',
  columns: [
    ['甲', 10],
    ['乙', 20],
  ],
  rows,
});

test('is an Office package whose main part names the sheets', () => {
  const office = openOfficePackage(workbook([sheet([]), { ...sheet([]), name: '第二张' }]));
  expect(office.main).toBe('xl/workbook.xml');
  expect(office.xml('xl/workbook.xml')).toContain('<sheet name="第二张" sheetId="2" r:id="s2"/>');
  expect(office.relationships('xl/workbook.xml').map(({ target }) => target)).toEqual([
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
    'xl/styles.xml',
  ]);
});

test('the same sheets give the same bytes', () => {
  const make = (): Uint8Array => workbook([sheet([['一', 2]])]);
  expect(make()).toEqual(make());
});

describe('text', () => {
  test('is what was given, character by character, and never a formula', () => {
    const printed = fc.string({
      unit: fc.constantFrom(...'=+-@<>&"\'\n甲𠮷 1a)'),
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(printed, printed, (first, second) => {
        const body = cellsOf(workbook([sheet([[first, second]])])).slice(2);
        expect(body.map(({ text }) => text)).toEqual([first, second]);
        expect(body.every(({ inline }) => inline)).toBe(true);
      }),
    );
  });

  test('that starts like a formula is marked as text, so that editing it leaves it text', () => {
    const [, , first, second] = cellsOf(workbook([sheet([['=1+1', '甲=1']])]));
    expect([first?.style, second?.style]).toEqual(['3', '2']);
  });

  test('longer than a cell takes is cut, and no character of XML is broken', () => {
    const [, , first, second] = cellsOf(workbook([sheet([['长'.repeat(40_000), '\ud800\u0001']])]));
    expect(first?.text).toHaveLength(32_767);
    expect(second?.text).toBe('\ufffd\ufffd');
  });
});

test('numbers are numbers: 0 is 0', () => {
  const body = cellsOf(workbook([sheet([[0, 12.5]])])).slice(2);
  expect(body.map(({ text, inline }) => [text, inline])).toEqual([
    ['0', false],
    ['12.5', false],
  ]);
});

test('a row is as high as its longest text needs in its column', () => {
  const heights = (rows: readonly (readonly SheetCell[])[]): number[] => {
    const xml = openOfficePackage(workbook([sheet(rows)])).xml('xl/worksheets/sheet1.xml') ?? '';
    return [...xml.matchAll(/<row r="\d+" ht="([\d.]+)">/g)].map(([, height]) => Number(height));
  };
  const [head, one, two, lines, most] = heights([
    ['短', 1234567890123],
    // eight digits of room: four characters to a line
    ['五个字的话', '短'],
    ['短', { text: '一\n二\n三', as: 'error' }],
    ['字'.repeat(30_000), ''],
  ]);
  expect(head).toBe(one);
  expect([two! - one!, lines! - one!]).toEqual([15, 30]);
  expect(most).toBe(409);
});
