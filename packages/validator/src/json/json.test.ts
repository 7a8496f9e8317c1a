import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { lostInJson } from './lost-in-json.ts';
import { textPlace, whereJsonStops } from './text-place.ts';

test('every property written twice is found, wherever it stands', () => {
  // an object as a list of entries, so that names may repeat
  const { value } = fc.letrec<{ value: unknown; object: Entries; list: unknown[] }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.integer(),
      fc.string(),
      fc.boolean(),
      tie('object'),
      tie('list'),
    ),
    object: fc
      .array(fc.tuple(fc.constantFrom('a', 'b', 'c', '"', '\\'), tie('value')), { maxLength: 4 })
      .map((entries) => new Entries(entries)),
    list: fc.array(tie('value'), { maxLength: 3 }),
  }));
  fc.assert(
    fc.property(value, (drawn) => {
      const found = lostInJson(written(drawn)).map(({ kind, at }) => `${kind} ${at}`);
      expect(found).toEqual(
        repeated(drawn, '')
          .slice(0, 20)
          .map((at) => `duplicate ${at}`),
      );
    }),
    { numRuns: 1000 },
  );
});

class Entries {
  readonly entries: readonly (readonly [string, unknown])[];

  constructor(entries: readonly (readonly [string, unknown])[]) {
    this.entries = entries;
  }
}

function written(value: unknown): string {
  if (value instanceof Entries) {
    return `{${value.entries.map(([name, inner]) => `${JSON.stringify(name)} : ${written(inner)}`).join(' , ')}}`;
  }
  if (Array.isArray(value)) return `[ ${value.map(written).join(',')} ]`;
  return JSON.stringify(value);
}

function repeated(value: unknown, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => repeated(item, `${at}/${String(i)}`));
  if (!(value instanceof Entries)) return [];
  const seen = new Set<string>();
  return value.entries.flatMap(([name, inner]) => {
    const here = `${at}/${name}`;
    const twice = seen.has(name) ? [here] : [];
    seen.add(name);
    return [...twice, ...repeated(inner, here)];
  });
}

describe('places', () => {
  test.each([
    ['', 0, 1, 1],
    ['ab', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\nbc\n\nd', 4, 2, 2],
  ])('%j at %d is line %d, column %d', (text, index, line, column) => {
    expect(textPlace(text, index)).toEqual({ line, column });
  });

  test('a fault put into JSON is found where it was put, or soon after', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(), (values, seed) => {
        const text = JSON.stringify(values, null, 1);
        const index = seed % text.length;
        const broken = `${text.slice(0, index)}?${text.slice(index)}`;
        expect(whereJsonStops(broken)).toBe(index);
      }),
    );
  });
});
