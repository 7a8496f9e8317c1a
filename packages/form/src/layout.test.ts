import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnnotatedSchema } from './annotated-schema.ts';
import { compileForm } from './compile-form.ts';
import type { Form } from './form.ts';
import { layoutTable, type TableLayout } from './layout.ts';

const schemas = new URL('../../../schemas/', import.meta.url);
const editions = readdirSync(schemas).filter((name) => /^\d{4}$/.test(name));
const formOf = (edition: string): Form =>
  compileForm(
    JSON.parse(
      readFileSync(new URL(`${edition}/report.schema.json`, schemas), 'utf8'),
    ) as AnnotatedSchema,
  );

/** Paints a layout on a grid, as a browser does; every position must be painted exactly once. */
function paint(layout: TableLayout): string[][] {
  const grid: string[][] = layout.rows.map(() => []);
  layout.rows.forEach((row, r) => {
    for (const cell of row.cells) {
      for (let y = r; y < r + cell.rowSpan; y += 1) {
        for (let x = cell.column; x < cell.column + cell.colSpan; x += 1) {
          const line = grid[y];
          if (line === undefined) throw new Error('a cell reaches below its table');
          expect(line[x], `row ${String(y)}, column ${String(x)} painted twice`).toBeUndefined();
          line[x] = cell.kind === 'header' ? cell.text : cell.address;
        }
      }
    }
  });
  return grid;
}

describe.each(editions)('the tables of edition %s', (edition) => {
  const form = formOf(edition);
  const layouts = form.sections.flatMap((s) => (s.table ? [layoutTable(s.table)] : []));

  it('fill their rectangle without a gap or an overlap', () => {
    for (const layout of layouts) {
      const grid = paint(layout);
      for (const line of grid) {
        expect(Object.keys(line)).toHaveLength(layout.width);
      }
    }
  });

  it('show every cell of the form once, in the order of the form', () => {
    const shown = layouts.flatMap((layout) =>
      layout.rows.flatMap((row) =>
        row.cells.flatMap((cell) => (cell.kind === 'figure' ? [cell.address] : [])),
      ),
    );
    expect(shown).toEqual(form.cells.map((cell) => cell.address));
  });

  it('name for each figure the labels that stand above and beside it', () => {
    for (const layout of layouts) {
      const labels = layout.rows.flatMap((row, r) =>
        row.cells.flatMap((cell) => (cell.kind === 'header' ? [{ ...cell, r }] : [])),
      );
      expect(new Set(labels.map((label) => label.id)).size).toBe(labels.length);
      layout.rows.forEach((row, r) => {
        for (const cell of row.cells) {
          if (cell.kind !== 'figure') continue;
          for (const id of cell.headers) {
            const label = labels.find((candidate) => candidate.id === id);
            if (label === undefined) throw new Error(`${cell.address} names no label ${id}`);
            const above = cell.column >= label.column && cell.column < label.column + label.colSpan;
            const beside = r >= label.r && r < label.r + label.rowSpan;
            expect(above || beside, `${id} governs ${cell.address}`).toBe(true);
          }
        }
      });
    }
  });
});

describe('the official shape of 2021', () => {
  const layouts = formOf('2021').sections.flatMap((s) => (s.table ? [layoutTable(s.table)] : []));
  const spans = (layout: TableLayout | undefined, text: string): string[] =>
    (layout?.rows ?? []).flatMap((row) =>
      row.cells.flatMap((cell) =>
        cell.kind === 'header' && cell.text === text
          ? [`${String(cell.rowSpan)}×${String(cell.colSpan)}`]
          : [],
      ),
    );

  it.each([
    [0, '第二十条第（五）项', ['1×4']],
    [0, '本年处理决定数量', ['1×3', '1×3']],
    [1, '申请人情况', ['1×7']],
    [1, '自然人', ['2×1']],
    [1, '法人或其他组织', ['1×5']],
    [1, '三、本年度办理结果', ['22×1']],
    [1, '（三）不予公开', ['8×1']],
    [1, '（七）总计', ['1×2']],
    [1, '四、结转下年度继续办理', ['1×3']],
    [2, '行政复议', ['1×5']],
    [2, '行政诉讼', ['1×10']],
    [2, '尚未审结', ['2×1', '1×1', '1×1']],
  ] as const)('table %i: %s spans %j', (table, text, expected) => {
    expect(spans(layouts[table], text)).toEqual(expected);
  });
});
