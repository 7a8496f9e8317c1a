import { nextTick, shallowRef } from 'vue';
import { expect, test } from 'vitest';
import { perCell } from './per-cell.ts';

test('only the cell whose value changed is told', async () => {
  const figures = shallowRef<Readonly<Record<string, number>>>({ a: 1, b: 2 });
  const view = perCell(() => {
    const { value } = figures;
    return (address) => ({ figure: value[address] });
  });
  const [cellA, cellB] = [view('a'), view('b')];
  expect([cellA.value.figure, cellB.value.figure]).toEqual([1, 2]);
  const before = cellB.value;
  figures.value = { a: 3, b: 2 };
  await nextTick();
  expect(cellA.value.figure).toBe(3);
  expect(cellB.value).toBe(before);
});

test('a cell asked for after a change has the newest value', () => {
  const figure = shallowRef(1);
  const view = perCell(() => {
    const { value } = figure;
    return () => ({ value });
  });
  const cell = view('a');
  figure.value = 2;
  expect(view('a')).toBe(cell);
  expect(cell.value.value).toBe(2);
});
