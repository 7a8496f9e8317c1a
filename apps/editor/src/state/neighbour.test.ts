import { expect, test } from 'vitest';
import { layoutTable, type Table } from '@gongkai/plugin-kit';
import { form } from '@gongkai/schema/2021';
import { neighbour } from './neighbour.ts';

const tables = form.sections.flatMap(({ table }) => (table ? [table] : []));
const layoutOf = (name: string): ReturnType<typeof layoutTable> =>
  layoutTable(tables.find((table) => table.name === name) as Table);
const cellsOf = (table: Table): string[] =>
  form.cells.map(({ address }) => address).filter((a) => a.startsWith(`${table.address}/`));

test.each(tables)('the arrows reach every cell of $name', (table) => {
  const layout = layoutTable(table);
  const cells = cellsOf(table);
  const reached = new Set(cells.slice(0, 1));
  for (const address of reached) {
    for (const key of ['ArrowDown', 'ArrowRight']) {
      const next = neighbour(layout, address, key);
      if (next !== undefined) reached.add(next);
    }
  }
  expect([...reached].sort()).toEqual(cells.toSorted());
});

test.each(tables)('left undoes right in $name', (table) => {
  const layout = layoutTable(table);
  for (const address of cellsOf(table)) {
    const right = neighbour(layout, address, 'ArrowRight');
    if (right !== undefined) expect(neighbour(layout, right, 'ArrowLeft')).toBe(address);
  }
});

test('down keeps the column, over the groups of rows', () => {
  const layout = layoutOf('表三');
  expect(neighbour(layout, '/requests/carriedOver/organizations/research', 'ArrowDown')).toBe(
    '/requests/outcomes/granted/organizations/research',
  );
});

test('Home and End are the ends of the row; the edge of the table ends a move', () => {
  const layout = layoutOf('表三');
  const middle = '/requests/received/organizations/research';
  expect(neighbour(layout, middle, 'Home')).toBe('/requests/received/naturalPerson');
  expect(neighbour(layout, middle, 'End')).toBe('/requests/received/total');
  expect(neighbour(layout, middle, 'ArrowUp')).toBeUndefined();
  expect(neighbour(layout, '/requests/received/total', 'ArrowRight')).toBeUndefined();
});

test('other keys and other addresses lead nowhere', () => {
  const layout = layoutOf('表三');
  expect(neighbour(layout, '/requests/received/total', 'constructor')).toBeUndefined();
  expect(neighbour(layout, '/disputes/litigation', 'ArrowRight')).toBeUndefined();
});
