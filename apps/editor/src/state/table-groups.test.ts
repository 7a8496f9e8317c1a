import { expect, test } from 'vitest';
import { layoutTable } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { groupRows } from './table-groups.ts';

const layouts = Object.values(forms).flatMap(({ edition, sections }) =>
  sections.flatMap(({ table }) =>
    table ? [{ edition, name: table.name, layout: layoutTable(table) }] : [],
  ),
);

test.each(layouts)('$edition $name keeps every row in order', ({ layout }) => {
  const { head, bodies } = groupRows(layout);
  expect([...head, ...bodies.flat()]).toEqual(layout.rows);
});

test.each(layouts)('$edition $name has no row in its head that holds a figure', ({ layout }) => {
  expect(groupRows(layout).head.filter((row) => row.kind === 'body')).toEqual([]);
});

test('a table of one block has a head; one of several has none over all', () => {
  expect(layouts.map(({ layout }) => groupRows(layout).head.length > 0)).toEqual(
    layouts.map(({ name }) => name !== '表二'),
  );
});
