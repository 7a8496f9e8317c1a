import complete2019 from '@gongkai/schema/2019/examples/complete.gongkai.json' with { type: 'json' };
import complete2021 from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportSchemas } from './standard-schema.ts';
import { validate } from './validate.ts';

const examples = { '2019': complete2019, '2021': complete2021 } as const;
const other = { '2019': complete2021, '2021': complete2019 } as const;

describe.each(['2019', '2021'] as const)('the edition %s', (edition) => {
  const { validate: check, jsonSchema } = reportSchemas[edition]['~standard'];

  test('takes its own reports as they are', () => {
    expect(check(examples[edition])).toEqual({ value: examples[edition] });
  });

  test('names a fault with its path', () => {
    expect(check({ ...examples[edition], year: '2023' })).toMatchObject({
      issues: [{ path: ['year'] }],
    });
  });

  test('does not take reports of the other edition', () => {
    expect(check(other[edition])).toMatchObject({ issues: [{ path: ['edition'] }] });
  });

  test('accepts exactly what has the shape of a report, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(examples[edition])), (any, key) => {
        for (const input of [any, { ...examples[edition], [key]: any }]) {
          const result = check(input);
          if (result instanceof Promise) throw new Error('not synchronous');
          const { report } = validate(input);
          expect(result.issues === undefined).toBe(report?.edition === edition);
          expect(result.issues?.length).not.toBe(0);
        }
      }),
    );
  });

  test.each(['draft-2020-12', 'draft-07'] as const)('gives its JSON Schema as %s', (target) => {
    const schema = jsonSchema.input({ target });
    expect(schema['$schema']).toContain(target === 'draft-07' ? 'draft-07' : '2020-12');
    expect(jsonSchema.output({ target })).toEqual(schema);
    schema['$id'] = 'changed';
    expect(jsonSchema.input({ target })['$id']).not.toBe('changed');
  });

  test.each(['openapi-3.0', '__proto__'])('throws for the target %s', (target) => {
    expect(() => jsonSchema.input({ target })).toThrow(target);
  });
});
