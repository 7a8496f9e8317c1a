import { expect, test } from 'vitest';
import { writePointer, type Draft } from '@gongkai/plugin-kit';
import { form } from '@gongkai/schema/2021';
import example from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { compareWith } from './year-comparison.ts';

const complete = example as Draft;
const cell = '/requests/received/total';

test('a cell that changed says by how much, one that did not stays in the list', () => {
  const after = writePointer(complete, cell, 4000);
  const cells = compareWith(form, complete, after, false).tables.flatMap((table) => table.cells);
  expect(cells).toHaveLength(200);
  const changed = cells.filter(({ change }) => change !== undefined);
  expect(changed.map(({ address }) => address)).toEqual([cell]);
  expect(changed[0]).toMatchObject({ before: 3511, after: 4000, change: { delta: 489 } });
});

test('the totals alone are few, and what is not stated is no figure', () => {
  const after = writePointer(complete, cell, null);
  const { tables, prose } = compareWith(form, complete, after, true);
  expect(tables.map(({ cells }) => cells.length)).toEqual([10, 25, 15]);
  const found = tables[1]?.cells.find(({ address }) => address === cell);
  expect(found).toMatchObject({ before: 3511, after: null });
  expect(found?.change?.delta).toBeUndefined();
  expect(prose).toEqual([]);
});
