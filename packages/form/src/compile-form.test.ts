import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnnotatedSchema } from './annotated-schema.ts';
import { compileForm } from './compile-form.ts';
import type { Form } from './form.ts';

const read = (edition: string): AnnotatedSchema =>
  JSON.parse(
    readFileSync(
      new URL(`../../../schemas/${edition}/report.schema.json`, import.meta.url),
      'utf8',
    ),
  ) as AnnotatedSchema;

const countByCode = (form: Form): Record<string, number> =>
  Object.fromEntries(
    [...new Set(form.equations.map((e) => e.code))].map((code) => [
      code,
      form.equations.filter((e) => e.code === code).length,
    ]),
  );

/** A deep copy with one change, to break an annotation on purpose. */
function altered(change: (schema: Record<string, never>) => void): AnnotatedSchema {
  const copy = JSON.parse(JSON.stringify(read('2021'))) as Record<string, never>;
  change(copy);
  return copy;
}

describe('the Form of an edition', () => {
  it.each([
    ['2021', 10 + 175 + 15, [25, 7, 7, 3]],
    ['2019', 22 + 161 + 15, [23, 7, 7, 3]],
  ] as const)('%s has %i cells and every equation of the catalogue', (edition, cells, sums) => {
    const form = compileForm(read(edition));
    expect(form.cells).toHaveLength(cells);
    expect(new Set(form.cells.map((cell) => cell.address)).size).toBe(cells);
    expect(countByCode(form)).toEqual({
      'reconcile/row-total': sums[0],
      'reconcile/case-balance': sums[1],
      'reconcile/outcome-total': sums[2],
      'reconcile/dispute-total': sums[3],
    });
  });

  it('has six sections in the order of the law, three of them with tables', () => {
    const { sections } = compileForm(read('2021'));
    expect(sections.map((s) => s.ordinal)).toEqual(['一', '二', '三', '四', '五', '六']);
    expect(sections.map((s) => s.table?.name)).toEqual([
      undefined,
      '表二',
      '表三',
      '表四',
      undefined,
      undefined,
    ]);
  });

  it('relates only cells that exist, each side once', () => {
    for (const edition of ['2019', '2021']) {
      const form = compileForm(read(edition));
      const known = new Set(form.cells.map((cell) => cell.address));
      for (const { left, right, at } of form.equations) {
        const terms = [...left, ...right];
        expect(new Set(terms).size).toBe(terms.length);
        expect(terms.filter((address) => !known.has(address))).toEqual([]);
        expect(right).toContain(at);
      }
    }
  });

  it('adds 21 outcomes to the total of 2021 and 19 to that of 2019', () => {
    for (const [edition, outcomes] of [
      ['2021', 21],
      ['2019', 19],
    ] as const) {
      const sums = compileForm(read(edition)).equations.filter(
        (e) => e.code === 'reconcile/outcome-total',
      );
      expect(new Set(sums.map((e) => e.left.length))).toEqual(new Set([outcomes]));
    }
  });

  it('tells counts, signed changes and amounts apart', () => {
    const kinds = (edition: string): unknown =>
      compileForm(read(edition))
        .cells.filter((cell) => cell.kind !== 'count')
        .map((cell) => [cell.address, cell.kind, cell.unit]);
    expect(kinds('2021')).toEqual([['/proactiveDisclosure/fees/amount', 'amount', '万元']]);
    expect(kinds('2019')).toEqual([
      ['/proactiveDisclosure/licensing/itemsChange', 'change', undefined],
      ['/proactiveDisclosure/otherServices/itemsChange', 'change', undefined],
      ['/proactiveDisclosure/penalties/itemsChange', 'change', undefined],
      ['/proactiveDisclosure/compulsion/itemsChange', 'change', undefined],
      ['/proactiveDisclosure/fees/itemsChange', 'change', undefined],
      ['/proactiveDisclosure/procurement/amount', 'amount', undefined],
    ]);
  });
});

// Every annotation has an effect: taking it away, or pointing it nowhere, stops the build or changes the form.
describe('an annotation that is wrong stops the build', () => {
  const definition = (schema: Record<string, never>, name: string): Record<string, unknown> =>
    (schema['$defs'] as unknown as Record<string, Record<string, unknown>>)[name] ?? {};
  const property = (
    schema: Record<string, never>,
    name: string,
    key: string,
  ): Record<string, unknown> =>
    (definition(schema, name)['properties'] as Record<string, Record<string, unknown>>)[key] ?? {};

  it.each([
    [
      'x-block that names no block',
      (s: Record<string, never>) => {
        property(s, 'proactiveDisclosure', 'rules')['x-block'] = 'nowhere';
      },
      /names no block/,
    ],
    [
      'x-block left out in a table of several blocks',
      (s: Record<string, never>) => {
        delete property(s, 'proactiveDisclosure', 'rules')['x-block'];
      },
      /x-block is missing/,
    ],
    [
      'x-sum over a column that does not exist',
      (s: Record<string, never>) => {
        definition(s, 'applicantFigures')['x-sum'] = [
          { code: 'reconcile/row-total', left: ['/nobody'], right: ['/total'] },
        ];
      },
      /names no column/,
    ],
    [
      'x-sum over a row that does not exist',
      (s: Record<string, never>) => {
        definition(s, 'outcomes')['x-sum'] = [
          { code: 'reconcile/outcome-total', left: ['/nothing'], right: ['/total'] },
        ];
      },
      /names no row/,
    ],
    [
      'x-table whose columns are not defined',
      (s: Record<string, never>) => {
        definition(s, 'requests')['x-table'] = {
          name: '表三',
          blocks: { requests: { columns: '#/$defs/nothing' } },
        };
      },
      /no definition/,
    ],
    [
      'a row whose x-label is gone',
      (s: Record<string, never>) => {
        delete property(s, 'requests', 'received')['x-label'];
      },
      /names no row/,
    ],
    [
      'a cell that is text',
      (s: Record<string, never>) => {
        definition(s, 'count')['type'] = 'string';
      },
      /an integer or a number/,
    ],
    [
      'an edition without its instrument',
      (s: Record<string, never>) => {
        delete s['x-cite'];
      },
      /x-cite is missing/,
    ],
  ])('%s', (_, change, fault) => {
    expect(() => compileForm(altered(change))).toThrow(fault);
  });

  it('x-unit and x-cite reach the form', () => {
    const plain = compileForm(
      altered((s) => {
        delete property(s, 'feeFigures', 'amount')['x-unit'];
        delete property(s, 'outcomes', 'granted')['x-cite'];
      }),
    );
    const form = compileForm(read('2021'));
    expect(plain.cells).not.toEqual(form.cells);
    expect(plain.sections).not.toEqual(form.sections);
  });
});
