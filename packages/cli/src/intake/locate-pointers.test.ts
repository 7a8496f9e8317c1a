import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locatePointers } from './locate-pointers.ts';

const at = (text: string, pointer: string): string | undefined => {
  const place = locatePointers(text, new Set([pointer])).get(pointer);
  return place && `${String(place.line)}:${String(place.column)}`;
};

const report = `{
  "year": 2023,
  "requests": { "total": 7,
    "text": "a \\"{[,:\\" b" },
  "remarks": [
    { "raw": "/" }, [1, 2]
  ],
  "a/b": { "~c": null }
}`;

test.each([
  ['', '1:1'],
  ['/year', '2:11'],
  ['/requests', '3:15'],
  ['/requests/total', '3:26'],
  ['/requests/text', '4:13'],
  ['/remarks/0/raw', '6:14'],
  ['/remarks/1/1', '6:25'],
  ['/a~1b/~0c', '8:18'],
])('%s is at %s', (pointer, place) => {
  expect(at(report, pointer)).toBe(place);
});

test('what is not there is where it should have been', () => {
  expect(at(report, '/requests/outcomes/total')).toBe('3:15');
  expect(at(report, '/agency/name')).toBe('1:1');
});

test('the first of two keys of one name counts, as it is the one people see', () => {
  expect(at('{"a":1,\n"a":2}', '/a')).toBe('1:6');
});

test('every value of every document is found where it stands', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (compact) => {
      const value = JSON.parse(compact) as unknown;
      const text = JSON.stringify(value, null, 2);
      const all = new Map<string, unknown>();
      collect(value, '', all);
      const places = locatePointers(text, new Set(all.keys()));
      for (const [pointer, found] of all) {
        const { line = 0, column = 0 } = places.get(pointer) ?? {};
        const rest = text
          .split('\n')
          .slice(line - 1)
          .join('\n')
          .slice(column - 1);
        const [first] = JSON.stringify(found, null, 2);
        expect(rest.startsWith(first ?? '')).toBe(true);
      }
      expect(places.size).toBe(all.size);
    }),
  );
});

function collect(value: unknown, pointer: string, into: Map<string, unknown>): void {
  into.set(pointer, value);
  if (value === null || typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) {
    collect(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, into);
  }
}

test('a document two hundred thousand deep is no trap', () => {
  const depth = 200_000;
  const text = '['.repeat(depth) + ']'.repeat(depth);
  const start = performance.now();
  expect(at(text, '/0/0')).toBe('1:3');
  expect(performance.now() - start).toBeLessThan(2000);
});
