import fc from 'fast-check';
import { Drawing, textWidth } from './drawing.ts';
import type { WrittenPage } from './write-pdf.ts';

/** A cell to print, over so many rows and columns. */
interface PrintedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

/** A table to print and the texts that a reader must find at every position. */
export interface PrintedTable {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly cells: readonly PrintedCell[];
  readonly expected: readonly (readonly string[])[];
}

/** How tables are drawn. */
export interface PrintStyle {
  readonly rules: 'lines' | 'frames' | 'thin' | 'dashes' | 'double' | 'pieces';
  readonly order: 'rows' | 'columns' | 'backward';
  readonly letters: boolean;
  readonly align: 'left' | 'center' | 'right';
  /** Every text twice, a hair apart, to look bold. */
  readonly bold: boolean;
  /** Other text first, then a white area over it: an edited file. */
  readonly edited: boolean;
  readonly watermark: boolean;
}

export const printStyle: fc.Arbitrary<PrintStyle> = fc.record({
  rules: fc.constantFrom('lines', 'frames', 'thin', 'dashes', 'double', 'pieces'),
  order: fc.constantFrom('rows', 'columns', 'backward'),
  letters: fc.boolean(),
  align: fc.constantFrom('left', 'center', 'right'),
  bold: fc.boolean(),
  edited: fc.boolean(),
  watermark: fc.boolean(),
});

const size = 9;
const leading = 11;
const padding = 3;
const left = 60;

const label = fc.stringMatching(/^[一-龥（）、“”]{1,30}[一-龥]$/);
const figure = fc.oneof(
  fc.nat(99_999).map(String),
  fc.double({ min: 0, max: 9999, noNaN: true }).map((value) => value.toFixed(4)),
  fc.constantFrom('/', '—', '-'),
);
const content = fc.oneof(
  { weight: 3, arbitrary: figure },
  { weight: 2, arbitrary: label },
  { weight: 1, arbitrary: fc.constant('') },
);

/** Random tables with merged cells; every row and every column has text of its own. */
export const printedTable: fc.Arbitrary<PrintedTable> = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 6 }))
  .chain(([height, width]) =>
    fc.record({
      texts: fc.array(fc.array(content, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
      widths: fc.array(fc.integer({ min: 44, max: 75 }), { minLength: width, maxLength: width }),
      corners: fc.array(fc.tuple(fc.nat(height - 1), fc.nat(width - 1), fc.nat(2), fc.nat(2)), {
        maxLength: 4,
      }),
    }),
  )
  .map(({ texts, widths, corners }) => makeTable(texts, widths, corners));

function makeTable(
  inner: readonly (readonly string[])[],
  innerWidths: readonly number[],
  corners: readonly (readonly [number, number, number, number])[],
): PrintedTable {
  const widths = [70, ...innerWidths];
  const texts = [
    ['项目', ...innerWidths.map((_, i) => `列${'甲乙丙丁戊己'[i] ?? ''}`)],
    ...inner.map((row, i) => [`行${'子丑寅卯辰巳午未'[i] ?? ''}`, ...row]),
  ];
  const taken = texts.map((row) => row.map(() => false));
  const expected = texts.map((row) => [...row]);
  const cells: PrintedCell[] = [];
  const place = (row: number, column: number, rowSpan: number, columnSpan: number): void => {
    const own = texts[row]?.[column] ?? '';
    // labels of groups are numbered: where a page ends, that tells one from the rest of another
    const text = rowSpan > 1 && !/^[\d.]+$/.test(own) ? `（一）${own}组` : own;
    cells.push({ row, column, rowSpan, columnSpan, text });
    for (let i = row; i < row + rowSpan; i++) {
      for (let j = column; j < column + columnSpan; j++) {
        (taken[i] ?? [])[j] = true;
        (expected[i] ?? [])[j] = text;
      }
    }
  };
  for (const [row, column, down, right] of corners) {
    const rowSpan = Math.min(down + 1, inner.length - row);
    const columnSpan = Math.min(right + 1, innerWidths.length - column);
    const area = taken
      .slice(row + 1, row + 1 + rowSpan)
      .flatMap((flags) => flags.slice(column + 1, column + 1 + columnSpan));
    if (!area.includes(true)) place(row + 1, column + 1, rowSpan, columnSpan);
  }
  texts.forEach((row, i) => {
    row.forEach((_, j) => {
      if (taken[i]?.[j] !== true) place(i, j, 1, 1);
    });
  });
  const heights = texts.map((_, row) =>
    Math.max(
      leading + 2 * padding,
      ...cells
        .filter((cell) => cell.row === row)
        .map((cell) => cellHeight(cell, sum(widths, cell.column, cell.columnSpan))),
    ),
  );
  return { widths, heights, cells, expected };
}

function sum(numbers: readonly number[], from: number, count: number): number {
  return numbers.slice(from, from + count).reduce((total, value) => total + value, 0);
}

function cellHeight({ text }: PrintedCell, width: number): number {
  return wrap(text, width).length * leading + 2 * padding;
}

/** Breaks a text where the cell ends; a figure stays whole. */
function wrap(text: string, width: number): string[] {
  if (/^[!-~—]*$/.test(text)) return [text];
  const lines = [''];
  for (const letter of text) {
    const line = (lines.at(-1) ?? '') + letter;
    if (textWidth(line, size) > width - 2 * padding) lines.push(letter);
    else lines[lines.length - 1] = line;
  }
  return lines;
}

/** Prints a table from this height on, its rows from `first` to before `end`. */
export function printTable(
  drawing: Drawing,
  table: PrintedTable,
  style: PrintStyle,
  top: number,
  first = 0,
  end: number = table.heights.length,
): number {
  const x = (column: number): number => left + sum(table.widths, 0, column);
  const y = (row: number): number => top + sum(table.heights, first, row - first);
  const shown = table.cells
    .filter(({ row, rowSpan }) => row < end && row + rowSpan > first)
    .map((cell) => {
      const from = Math.max(cell.row, first);
      const to = Math.min(cell.row + cell.rowSpan, end);
      const box = {
        left: x(cell.column),
        right: x(cell.column + cell.columnSpan),
        top: y(from),
        bottom: y(to),
      };
      return { ...cell, text: cell.row >= first ? cell.text : '', box };
    });
  for (const { box } of shown) rules(drawing, box, style.rules);
  for (const { text, box } of inOrder(shown, style.order)) cellText(drawing, text, box, style);
  if (style.watermark) {
    drawing.raw('BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 300 Tm <5185 90E8 8D44 6599> Tj ET');
  }
  return y(end);
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function inOrder<T extends { readonly row: number; readonly column: number }>(
  cells: readonly T[],
  order: PrintStyle['order'],
): T[] {
  if (order === 'backward') return cells.toReversed();
  return cells.toSorted((a, b) =>
    order === 'rows' ? a.row - b.row || a.column - b.column : a.column - b.column || a.row - b.row,
  );
}

/** The sides of a cell, drawn as programs do. */
function rules(drawing: Drawing, area: Area, style: PrintStyle['rules']): void {
  const { left: x0, right: x1, top: y0, bottom: y1 } = area;
  const sides = [
    [x0, y0, x1, y0],
    [x0, y1, x1, y1],
    [x0, y0, x0, y1],
    [x1, y0, x1, y1],
  ] as const;
  if (style === 'frames') drawing.frame(x0, y0, x1 - x0, y1 - y0);
  for (const [a, b, c, d] of sides) {
    const flat = b === d;
    if (style === 'lines') drawing.line(a, b, c, d);
    else if (style === 'dashes') drawing.raw('[3 2] 0 d').line(a, b, c, d).raw('[] 0 d');
    else if (style === 'double') {
      const shift = 1.5;
      drawing
        .line(a, b, c, d)
        .line(
          flat ? a : a + shift,
          flat ? b + shift : b,
          flat ? c : c + shift,
          flat ? d + shift : d,
        );
    } else if (style === 'thin') {
      drawing.fill(a - 0.24, b - 0.24, flat ? c - a + 0.48 : 0.48, flat ? 0.48 : d - b + 0.48);
    } else if (style === 'pieces') {
      // a line in several pieces that nearly touch
      for (let i = 0; i < 4; i++) {
        const at = (from: number, to: number, k: number): number => from + ((to - from) * k) / 4;
        drawing.line(at(a, c, i), at(b, d, i), at(a, c, i + 0.97), at(b, d, i + 0.97));
      }
    }
  }
}

function cellText(drawing: Drawing, text: string, area: Area, style: PrintStyle): void {
  const lines = wrap(text, area.right - area.left);
  const height = lines.length * leading;
  const start = (area.top + area.bottom - height) / 2 + size;
  if (style.edited) {
    drawing.text(area.left + padding, start, size, '旧12');
    drawing.fill(
      area.left + 1,
      area.top + 1,
      area.right - area.left - 2,
      area.bottom - area.top - 2,
      1,
    );
  }
  lines.forEach((line, i) => {
    const width = textWidth(line, size);
    const room = area.right - area.left - width;
    const x =
      style.align === 'left'
        ? area.left + padding
        : style.align === 'center'
          ? area.left + room / 2
          : area.right - padding - width;
    const show = (shift: number): unknown =>
      style.letters
        ? drawing.letters(x + shift, start + i * leading, size, line)
        : drawing.text(x + shift, start + i * leading, size, line);
    show(0);
    if (style.bold) show(0.3);
  });
}

/** A page that is this drawing. */
export function pageOf(drawing: Drawing, more?: string): WrittenPage {
  return {
    content: drawing.content,
    height: drawing.height,
    ...(more === undefined ? {} : { more }),
  };
}
