import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrayMethods } from './array-methods.ts';
import { provide } from './provide.ts';
import { stringMethods } from './string-methods.ts';

const index = fc.integer({ min: -6, max: 6 });
const even = (n: number): boolean => n % 2 === 0;
const numbers = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 5 });

test('what is added does what the language does', () => {
  fc.assert(
    fc.property(numbers, index, (list, i) => {
      expect(arrayMethods.at.call(list, i)).toBe(list.at(i));
      expect(arrayMethods.at.call('公开报告', i)).toBe('公开报告'.at(i));
      expect(arrayMethods.findLast.call(list, even as never)).toBe(list.findLast(even));
      expect(arrayMethods.findLastIndex.call(list, even as never)).toBe(list.findLastIndex(even));
      expect(arrayMethods.toReversed.call(list)).toEqual(list.toReversed());
      expect(arrayMethods.toSorted.call(list)).toEqual(list.toSorted());
      expect(arrayMethods.toSpliced.call(list, i, 2, 8)).toEqual(list.toSpliced(i, 2, 8));
      if (i >= -list.length && i < list.length) {
        expect(arrayMethods.with.call(list, i, 7)).toEqual(list.with(i, 7));
      }
    }),
  );
});

test('every occurrence of a text is replaced, whatever its characters mean in a pattern', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '.', '*', '/', '$', '(', ']', '\\', '~1') });
  fc.assert(
    fc.property(text, text, text, (whole, what, by) => {
      expect(stringMethods.replaceAll.call(whole, what, by)).toBe(whole.replaceAll(what, by));
    }),
  );
  expect(stringMethods.replaceAll.call('a1b2', /\d/g, '')).toBe('ab');
  expect(stringMethods.replaceAll.call('aXbX', 'X', () => '$&')).toBe('a$&b$&');
});

test('a browser keeps what it has', () => {
  const target = { own: () => 1 } as { own: () => number; added?: () => number };
  provide(target, { own: () => 2, added: () => 3 });
  expect([target.own(), target.added?.()]).toEqual([1, 3]);
});
