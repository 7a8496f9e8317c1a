// Whatever comes in, there is an answer, in bounded time, and nothing is thrown.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { isReportShape, reconcile, validate } from './index.ts';
import { forms } from '@gongkai/schema/forms';
import { changed, example } from './testing/examples.ts';

const complete = example('2021');
const throwing = (): never => {
  throw new Error('no');
};

describe('what is not a report', () => {
  test.each([
    ...[undefined, null, true, 0, NaN, 'text', '', [], [[]], 10n, Symbol('x'), throwing],
    ...[new Date(0), new Map(), Object.create(null)],
  ])('%s is answered with one diagnostic', (input) => {
    const { diagnostics, report, ready } = validate(input);
    expect(diagnostics).toHaveLength(1);
    expect(report).toBeUndefined();
    expect(ready).toBe(false);
    expect(isReportShape(input)).toBe(false);
  });

  test('anything at all is answered', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSparseArray: true,
          withNullPrototype: true,
        }),
        (input) => {
          expect(validate(input).report).toBeUndefined();
          expect(
            validate({ edition: '2021', year: input, requests: input }).report,
          ).toBeUndefined();
          expect(reconcile(forms['2021'], input).counts.fail).toBe(0);
        },
      ),
    );
  });
});

describe('objects that bite', () => {
  test('getters that throw', () => {
    expect(
      validate({
        get edition() {
          return throwing();
        },
      }).diagnostics,
    ).toMatchObject([{ code: 'shape/document' }]);
    const report = {
      ...complete,
      get title(): string {
        return throwing();
      },
    };
    expect(validate(report).diagnostics).toMatchObject([
      { code: 'shape/document', params: { detail: 'no' } },
    ]);
    expect(isReportShape(report)).toBe(false);
  });

  test('proxies that refuse and proxies that are gone', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const input of [
      proxy,
      new Proxy(
        {},
        { get: throwing, has: throwing, ownKeys: throwing, getOwnPropertyDescriptor: throwing },
      ),
    ]) {
      expect(validate(input).diagnostics).toMatchObject([{ code: 'shape/document' }]);
      expect(isReportShape(input)).toBe(false);
    }
  });

  test('circles', () => {
    const circle: Record<string, unknown> = { ...complete };
    circle['requests'] = circle;
    circle['extensions'] = { 'urn:x': circle };
    expect(validate(circle).diagnostics.map(({ at }) => at)).toContain('/requests/received');
    expect(validate({ ...complete, extensions: { 'urn:x': circle } }).ready).toBe(true);
  });

  test('figures that are no figures', () => {
    for (const value of [NaN, Infinity, -Infinity, 10n, new Number(5), '5', true, [5]]) {
      const cell = '/requests/received/naturalPerson';
      const { diagnostics, verdicts } = validate(changed(complete, { [cell]: value }));
      expect(diagnostics).toMatchObject([{ code: 'shape/type', at: cell }]);
      expect(verdicts.filter(({ status }) => status === 'notAssessable')).toHaveLength(2);
    }
  });

  test('a __proto__ property is an unknown one and changes nothing', () => {
    const input = JSON.parse(
      JSON.stringify(complete).replace('{', '{"__proto__":{"year":1},'),
    ) as unknown;
    expect(validate(input).diagnostics).toMatchObject([
      { code: 'shape/unknown', severity: 'warning', at: '/__proto__' },
    ]);
    expect(({} as Record<string, unknown>)['year']).toBeUndefined();
  });
});

describe('a great deal of input', () => {
  const seconds = (run: () => void): number => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  };
  const many = Array.from({ length: 200_000 }, (_, i) => [`k${String(i)}`, i] as const);

  test.each([
    ['unknown properties', { ...complete, ...Object.fromEntries(many) }],
    ['broken paragraphs', { ...complete, overview: many }],
    [
      'broken remarks',
      { ...complete, remarks: many.map(() => ({ at: '/x'.repeat(99), kind: 'text', text: '' })) },
    ],
    [
      'broken waivers',
      {
        ...complete,
        waivers: many.map(() => ({ cells: [{ at: '/requests/received/totl', value: 1 }] })),
      },
    ],
    ['long names', { ...complete, [`x${'y'.repeat(1_000_000)}`]: 1 }],
  ])('%s: bounded in time and in diagnostics', (_, input) => {
    let count = 0;
    expect(
      seconds(() => {
        count = validate(input).diagnostics.length;
      }),
    ).toBeLessThan(5);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(1200);
  });

  test('too many faults are cut off, and the cut is said', () => {
    const { diagnostics, report } = validate({ ...complete, ...Object.fromEntries(many) });
    expect(diagnostics.at(-1)).toMatchObject({
      code: 'shape/document',
      severity: 'error',
      params: { reason: 'many', detail: '1000' },
    });
    expect(report).toBeUndefined();
  });

  test('a long message is cut short', () => {
    const { diagnostics } = validate({
      ...complete,
      title: ['x'.repeat(1e6)],
      year: 'y'.repeat(1e6),
    });
    for (const { message } of diagnostics) expect(message.length).toBeLessThan(200);
  });
});
