import { expect, test } from 'vitest';
import { layoutTable, type Table } from '@gongkai/plugin-kit';
import { form } from '@gongkai/schema/2021';
import { figureRows, type FigureRows } from './figure-rows.ts';
import { neighbour } from './neighbour.ts';

const tables = form.sections.flatMap(({ table }) => (table ? [table] : []));
const rowsOf = (name: string): FigureRows =>
  figureRows(layoutTable(tables.find((table) => table.name === name) as Table));
const cellsOf = (table: Table): string[] =>
  form.cells.map(({ address }) => address).filter((a) => a.startsWith(`${table.address}/`));

test.each(tables)('down and right reach every cell of $name', (table) => {
  const rows = figureRows(layoutTable(table));
  const cells = cellsOf(table);
  const reached = new Set(cells.slice(0, 1));
  for (const address of reached) {
    for (const move of ['down', 'right'] as const) {
      const next = neighbour(rows, address, move);
      if (next !== undefined) reached.add(next);
    }
  }
  expect([...reached].sort()).toEqual(cells.toSorted());
});

test.each(tables)('next goes through every cell of $name, and previous back', (table) => {
  const rows = figureRows(layoutTable(table));
  const [first = ''] = cellsOf(table);
  const passed = [first];
  for (
    let at = neighbour(rows, first, 'next');
    at !== undefined;
    at = neighbour(rows, at, 'next')
  ) {
    expect(neighbour(rows, at, 'previous')).toBe(passed[passed.length - 1]);
    passed.push(at);
  }
  expect(passed.toSorted()).toEqual(cellsOf(table).toSorted());
  expect(neighbour(rows, first, 'last')).toBe(passed[passed.length - 1]);
  expect(neighbour(rows, passed[passed.length - 1] ?? '', 'first')).toBe(first);
});

test.each(tables)('left undoes right in $name', (table) => {
  const rows = figureRows(layoutTable(table));
  for (const address of cellsOf(table)) {
    const right = neighbour(rows, address, 'right');
    if (right !== undefined) expect(neighbour(rows, right, 'left')).toBe(address);
  }
});

test('down keeps the column, over the groups of rows', () => {
  expect(neighbour(rowsOf('表三'), '/requests/carriedOver/organizations/research', 'down')).toBe(
    '/requests/outcomes/granted/organizations/research',
  );
});

test('the ends of the row; the edge of the table ends a move', () => {
  const rows = rowsOf('表三');
  const middle = '/requests/received/organizations/research';
  expect(neighbour(rows, middle, 'row-start')).toBe('/requests/received/naturalPerson');
  expect(neighbour(rows, middle, 'row-end')).toBe('/requests/received/total');
  expect(neighbour(rows, middle, 'up')).toBeUndefined();
  expect(neighbour(rows, '/requests/received/total', 'right')).toBeUndefined();
});

test('an address outside the table leads nowhere', () => {
  expect(neighbour(rowsOf('表三'), '/disputes/litigation', 'right')).toBeUndefined();
});
