import { forms } from '@gongkai/schema/forms';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formLabels } from '../labels/form-labels.ts';
import { noteColumn, openHeader } from './header.ts';

const { all } = formLabels(forms['2021']);
const columns = all.filter(
  ({ kind, address }) => kind === 'column' && /^\/(?:recon|liti)/.test(address),
);
const groups = [
  '/reconsideration',
  '/litigation',
  '/litigation/direct',
  '/litigation/afterReconsideration',
];

/** The header of 表四 whose groups were seen as far as this says. */
function read(seen: readonly string[], cells: readonly (typeof columns)[number][], grid?: object) {
  const header = openHeader(grid);
  for (const group of seen) header.groups.add(group);
  cells.forEach(({ text }, x) => {
    const labels = columns.filter((label) => label.text === text);
    noteColumn(header, labels, {
      text,
      x,
      width: 1,
      place: {},
      reading: { kind: 'text' },
    });
  });
  return [...header.columns].map(([address, { x }]) => [address, x]).sort();
}

describe('columns with the same wording', () => {
  const inOrder = columns.map(({ address }, x) => [address, x]).sort();

  test('are those of the form in its order, whichever groups above them were recognised', () => {
    fc.assert(
      fc.property(fc.subarray(groups), (seen) => {
        expect(read(seen, columns)).toEqual(inOrder);
      }),
    );
  });

  test('are those below the groups where there are only so many', () => {
    const of = (group: string) => columns.filter(({ address }) => address.startsWith(`${group}/`));
    for (const group of [
      '/reconsideration',
      '/litigation/direct',
      '/litigation/afterReconsideration',
    ]) {
      const own = of(group);
      expect(read([group], own)).toEqual(own.map(({ address }, x) => [address, x]).sort());
    }
  });

  test('the header of a grid again is the same header', () => {
    const header = openHeader({});
    for (const round of [1, 2]) {
      for (const [x, label] of columns.entries()) {
        const labels = columns.filter(({ text }) => text === label.text);
        noteColumn(header, labels, {
          text: label.text,
          x,
          width: 1,
          place: {},
          reading: { kind: 'text' },
        });
      }
      expect(header.columns.size, String(round)).toBe(columns.length);
    }
    expect([...header.columns].map(([address, { x }]) => [address, x]).sort()).toEqual(inOrder);
  });
});
