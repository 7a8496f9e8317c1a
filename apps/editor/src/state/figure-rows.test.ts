import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutTable } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { figureRows, rectangle } from './figure-rows.ts';

const tables = Object.values(forms).flatMap(({ edition, sections }) =>
  sections.flatMap(({ table }) => (table ? [{ edition, name: table.name, table }] : [])),
);

test.each(tables)(
  'a rectangle of $edition $name holds its corners, whichever comes first',
  ({ table }) => {
    const rows = figureRows(layoutTable(table));
    const address = fc.constantFrom(...rows.flat().map((cell) => cell.address));
    fc.assert(
      fc.property(address, address, (a, b) => {
        const cells = rectangle(rows, a, b);
        expect(cells.flat()).toEqual(expect.arrayContaining([a, b]));
        expect(rectangle(rows, b, a)).toEqual(cells);
        if (a === b) expect(cells).toEqual([[a]]);
      }),
    );
  },
);

test('over columns and rows, groups of rows included', () => {
  const requests = tables.find(({ edition, name }) => edition === '2021' && name === '表三');
  const rows = figureRows(layoutTable(requests?.table ?? { name: '', address: '', blocks: [] }));
  expect(
    rectangle(
      rows,
      '/requests/received/organizations/research',
      '/requests/outcomes/granted/naturalPerson',
    ),
  ).toEqual(
    ['received', 'carriedOver', 'outcomes/granted'].map((row) =>
      ['naturalPerson', 'organizations/commercial', 'organizations/research'].map(
        (column) => `/requests/${row}/${column}`,
      ),
    ),
  );
  expect(rectangle(rows, '/disputes/x', '/requests/received/total')).toEqual([]);
});
