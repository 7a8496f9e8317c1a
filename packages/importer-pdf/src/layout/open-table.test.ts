import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Drawing, textWidth } from '../testing/drawing.ts';
import { outline, readPages } from '../testing/outline.ts';
import { pageOf } from '../testing/printed-table.ts';

const size = 10;
const letters = '甲乙丙丁戊己庚';

/** Rows of a label and figures; a blank figure is a gap. */
const rows = (columns: number) =>
  fc.array(
    fc.record({
      label: fc.stringMatching(/^[一-龥]{2,24}$/),
      figures: fc.array(fc.oneof(fc.nat(9999).map(String), fc.constant('')), {
        minLength: columns,
        maxLength: columns,
      }),
    }),
    { minLength: 3, maxLength: 8 },
  );

interface Row {
  readonly label: string;
  readonly figures: readonly string[];
}

/** Prints rows without lines: labels wrapped after twelve letters, figures beside their middle. */
function print(body: readonly Row[], align: 'center' | 'right', lines: 'none' | 'three'): Drawing {
  const drawing = new Drawing();
  const count = body[0]!.figures.length;
  const put = (text: string, column: number, y: number): void => {
    const room = 40 - textWidth(text, size);
    drawing.text(220 + 50 * column + (align === 'center' ? room / 2 : room), y, size, text);
  };
  drawing.text(60, 60, 16, '三、收到和处理情况').text(60, 100, size, '项目');
  for (let i = 0; i < count; i++) put(`列${letters[i]!}`, i, 100);
  let y = 120;
  for (const { label, figures } of body) {
    const wrapped = label.match(/.{1,12}/gu) ?? [];
    wrapped.forEach((line, i) => drawing.text(60, y + 12 * i, size, line));
    figures.forEach((figure, i) => {
      if (figure !== '') put(figure, i, y + 6 * (wrapped.length - 1));
    });
    y += 12 * wrapped.length + 8;
  }
  if (lines === 'three') {
    for (const at of [86, 106, y - 8]) drawing.line(56, at, 220 + 50 * count, at);
  }
  return drawing.text(60, y + 30, size, '四、政府信息公开行政复议。');
}

describe('a table without lines', () => {
  test('has its columns where the pieces of its lines stand below each other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 7 }).chain(rows),
        fc.constantFrom('center' as const, 'right' as const),
        fc.constantFrom('none' as const, 'three' as const),
        (body, align, lines) => {
          const numbered = body.map((row, i) => ({
            ...row,
            label: `${String(i + 1)}.${row.label}`,
          }));
          // the figures of a row say that it is one
          fc.pre(numbered.every(({ figures }) => figures.some((figure) => figure !== '')));
          const header = ['项目', ...body[0]!.figures.map((_, i) => `列${letters[i]!}`)];
          expect(outline(readPages([pageOf(print(numbered, align, lines))]))).toEqual([
            '三、收到和处理情况',
            [header, ...numbered.map(({ label, figures }) => [label, ...figures])],
            '四、政府信息公开行政复议。',
          ]);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('a header over several columns covers them', () => {
    const drawing = new Drawing();
    const at = [60, 140, 220, 300];
    const row = (y: number, texts: readonly string[]): void =>
      texts.forEach((text, i) => drawing.text(at[i]!, y, size, text));
    drawing.text(60, 100, size, '项目').text(150, 100, size, '法人或其他组织合计情况');
    row(120, ['', '企业', '机构', '其他']);
    row(140, ['新收', '12', '3', '4']);
    row(160, ['结转', '0', '1', '2']);
    expect(outline(readPages([pageOf(drawing)]))).toEqual([
      [
        ['项目', '法人或其他组织合计情况', '法人或其他组织合计情况', ''],
        ['', '企业', '机构', '其他'],
        ['新收', '12', '3', '4'],
        ['结转', '0', '1', '2'],
      ],
    ]);
  });

  test('two figures that fight for a column make the columns doubtful', () => {
    const drawing = new Drawing();
    drawing.text(60, 100, size, '新收').text(140, 100, size, '123456789012');
    drawing.text(60, 120, size, '结转').text(140, 120, size, '1').text(180, 120, size, '2');
    drawing.text(60, 140, size, '合计').text(140, 140, size, '1');
    drawing.text(60, 160, size, '其他').text(140, 160, size, '123456789012');
    const [grid] = readPages([pageOf(drawing)]).blocks;
    expect(grid).toMatchObject({ type: 'grid', columns: 'lost' });
  });

  test('lines of contacts with gaps are no table', () => {
    const drawing = new Drawing()
      .text(60, 100, size, '联系人：张三')
      .text(300, 100, size, '电话：0517-87290606')
      .text(60, 120, size, '地址：人民路 1 号')
      .text(300, 120, size, '邮编：223100');
    expect(outline(readPages([pageOf(drawing)]))).toEqual([
      '联系人：张三 电话：0517-87290606',
      '地址：人民路 1 号 邮编：223100',
    ]);
  });
});
