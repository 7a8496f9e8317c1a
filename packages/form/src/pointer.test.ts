import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointerKeys, readPointer, writePointer } from './pointer.ts';

const key = fc.string({ minLength: 1, maxLength: 8 });
const escape = (k: string): string => k.replaceAll('~', '~0').replaceAll('/', '~1');
const pointer = fc.array(key, { minLength: 1, maxLength: 5 }).map((keys) => ({
  keys,
  text: keys.map((k) => `/${escape(k)}`).join(''),
}));

describe('a pointer', () => {
  it('splits into the keys it was made from', () => {
    fc.assert(
      fc.property(pointer, ({ keys, text }) => {
        expect(pointerKeys(text)).toEqual(keys);
      }),
    );
  });

  it('reads back what was written and leaves the input as it was', () => {
    fc.assert(
      fc.property(pointer, fc.dictionary(key, fc.integer()), fc.integer(), (p, root, value) => {
        const before = JSON.stringify(root);
        expect(readPointer(writePointer(root, p.text, value), p.text)).toBe(value);
        expect(JSON.stringify(root)).toBe(before);
      }),
    );
  });

  it('keeps the order of keys when it replaces a value', () => {
    const report = { a: 1, b: { c: 2, d: 3 }, e: 4 };
    expect(JSON.stringify(writePointer(report, '/b/c', 9))).toBe('{"a":1,"b":{"c":9,"d":3},"e":4}');
  });

  it('never reads from nor writes to a prototype', () => {
    expect(readPointer({}, '/__proto__/toString')).toBeUndefined();
    expect(readPointer({}, '/constructor')).toBeUndefined();
    const written = writePointer({}, '/__proto__/polluted', 1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.hasOwn(written, '__proto__')).toBe(true);
  });

  it('replaces an item of a list', () => {
    expect(writePointer({ a: [1, 2] }, '/a/1', 3)).toEqual({ a: [1, 3] });
  });
});
