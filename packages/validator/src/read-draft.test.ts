import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readDraft } from './read-draft.ts';
import { validate } from './validate.ts';
import { example } from './testing/examples.ts';

const only = (text: string) => {
  const { draft, diagnostics } = readDraft(text);
  expect(draft).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0];
};

describe('text that is a draft', () => {
  test('is read, with or without a byte order mark', () => {
    for (const text of [
      '{"edition":"2021"}',
      '\uFEFF{"edition":"2021"}',
      ' \r\n{"edition":"2021"}\n',
    ]) {
      expect(readDraft(text)).toEqual({ draft: { edition: '2021' }, diagnostics: [] });
    }
  });

  test('is read as JSON.parse reads it, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()),
        fc.constantFrom(0, 2),
        (value, indent) => {
          const text = JSON.stringify(value, null, indent);
          expect(readDraft(text)).toEqual({ draft: JSON.parse(text) as unknown, diagnostics: [] });
        },
      ),
      { numRuns: 500 },
    );
  });

  test('round trips every example', () => {
    const report = example('2021');
    expect(readDraft(JSON.stringify(report)).draft).toEqual(report);
  });
});

describe('text that is none', () => {
  test.each([
    ['', 1, 1],
    ['   ', 1, 4],
    ['{', 1, 2],
    ['{"year": 2023,}', 1, 15],
    ['{\n  "year": 2023\n  "title": ""\n}', 3, 3],
    ['not JSON', 1, 2],
    ['{\n  "a": tru\n}', 2, 11],
    ['{"a": "x\ty"}'.replace('\\t', '\t'), 1, 9],
    ["{'year': 2023}", 1, 2],
    ['{"year": 02023}', 1, 11],
    ['{"a": 1} {"b": 2}', 1, 10],
    ['\u0000\u0001\u0002', 1, 1],
  ])('%j: the place where it stops making sense', (text, line, column) => {
    expect(only(text)).toMatchObject({
      code: 'shape/document',
      severity: 'error',
      params: { reason: 'json', line, column },
      origin: { line, column },
    });
    expect(only(text)?.message).toBe(
      `不是有效的 JSON（第 ${String(line)} 行第 ${String(column)} 列）。`,
    );
  });

  test.each([
    ['[]', '[…]'],
    ['null', 'null'],
    ['12', '12'],
    ['"text"', '"text"'],
    ['true', 'true'],
  ])('%s is JSON, but no object', (text, detail) => {
    expect(only(text)).toMatchObject({
      code: 'shape/document',
      params: { reason: 'object', detail },
    });
  });
});

describe('what JSON.parse loses without a word', () => {
  test('a figure written twice is refused: which one counts is not for a program to say', () => {
    expect(only('{"requests":{"received":{"total":36,\n"total":35}}}')).toMatchObject({
      code: 'shape/document',
      at: '/requests/received/total',
      params: { reason: 'duplicate', detail: 'total', line: 2, column: 1 },
    });
  });

  test.each([
    ['the same written otherwise', '{"a":1,"\\u0061":2}', '/a'],
    ['inside a list', '{"x":[{"a":1},{"a":1,"a":1}]}', '/x/1/a'],
    ['a name of many characters', '{"a/b~c":1,"a/b~c":2}', '/a~1b~0c'],
    ['the prototype', '{"__proto__":1,"__proto__":2}', '/__proto__'],
    ['an empty name', '{"":1,"":2}', '/'],
    ['after a nested object', '{"a":{"b":{"a":1}},"c":[[]],"a":2}', '/a'],
  ])('a property written twice: %s', (_, text, at) => {
    expect(only(text)?.at).toBe(at);
  });

  test.each([
    ['{"a":{"x":1},"b":{"x":1}}'],
    ['{"a":"a","b":"a"}'],
    ['{"a":["a","a",{"a":"a"}]}'],
    ['{"\\"":1,"\\\\":2,"\\\\\\"":3}'],
    ['{"a":"{\\"b\\":1,\\"b\\":2}"}'],
  ])('%s holds nothing twice', (text) => {
    expect(readDraft(text).diagnostics).toEqual([]);
  });

  test.each([
    '123456789012345678901',
    '0.1234567890123456789',
    '1e400',
    '9007199254740993',
    '-1.00000000000000001',
  ])('%s cannot be held exactly', (number) => {
    expect(only(`{"n":[0,${number}]}`)).toMatchObject({
      code: 'shape/document',
      at: '/n/1',
      params: { reason: 'inexact', detail: number },
    });
  });

  test.each([
    '0',
    '-0',
    '1.50',
    '1e2',
    '100000000000000000000000',
    '59237.2449',
    '0.1',
    '-1.5E-7',
    '0.000',
    '1.00000000000000000000',
    '9007199254740992',
  ])('%s can', (number) => {
    expect(readDraft(`{"n":${number}}`).diagnostics).toEqual([]);
  });

  test('every number that JavaScript writes can', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readDraft(JSON.stringify({ value })).diagnostics).toEqual([]);
      }),
    );
  });
});

describe('hostile text', () => {
  test('a __proto__ property stays data and is reported', () => {
    const { draft } = readDraft('{"__proto__":{"edition":"2021","year":2023},"edition":"2021"}');
    expect(draft?.year).toBeUndefined();
    expect(Object.getPrototypeOf(draft)).toBe(Object.prototype);
    expect(validate(draft).diagnostics.map(({ at }) => at)).toContain('/__proto__');
  });

  test.each([
    ['noise', 'x'.repeat(5_000_000)],
    ['open brackets', '['.repeat(1_000_000)],
    ['deep nesting', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`],
    ['backslashes', `{"a":"${'\\\\'.repeat(1_000_000)}"}`],
    ['quotes', `{"a":"${'\\"'.repeat(1_000_000)}"}`],
    [
      'many properties',
      `{${Array.from({ length: 200_000 }, (_, i) => `"k${String(i)}":${String(i)}`).join()}}`,
    ],
    ['many properties twice', `{${'"k":1,'.repeat(200_000)}"k":1}`],
    ['digits', `{"n":${'9'.repeat(1_000_000)}}`],
    ['zeros', `{"n":0.${'0'.repeat(1_000_000)}1}`],
  ])('%s: answered in bounded time', (_, text) => {
    const start = performance.now();
    const { diagnostics } = readDraft(text);
    expect(performance.now() - start).toBeLessThan(4000);
    expect(diagnostics.length).toBeLessThanOrEqual(20);
    for (const { message, at = '' } of diagnostics)
      expect((message + at).length).toBeLessThan(1000);
  });
});
