// Standard Schema 的接口：凡支持它的库（Hono、tRPC、TanStack Form …）都能直接用。
// The Standard Schema interfaces, so that every library that takes them can check reports.
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import type { Diagnostic, Report, ReportShape } from '@gongkai/plugin-kit';
import draft07For2019 from '@gongkai/schema/2019/report.draft-07.schema.json' with { type: 'json' };
import schemaFor2019 from '@gongkai/schema/2019/report.schema.json' with { type: 'json' };
import draft07For2021 from '@gongkai/schema/2021/report.draft-07.schema.json' with { type: 'json' };
import schemaFor2021 from '@gongkai/schema/2021/report.schema.json' with { type: 'json' };
import { validate } from './validate.ts';

/** 两个接口合一。 Both interfaces in one object. */
export interface ReportSchema {
  readonly '~standard': StandardSchemaV1.Props<ReportShape, Report> &
    StandardJSONSchemaV1.Props<ReportShape, Report>;
}

/**
 * 每个格式版本一个。形状无误即通过，与 `Report` 的含义相同；勾稽关系另由 `validate` 给出结论。
 *
 * One for each edition. It accepts what has the right shape, which is what `Report` means; whether the
 * equations hold is the verdict of `validate`. An unknown `target` throws, as the interface demands.
 */
export const reportSchemas: Readonly<Record<'2019' | '2021', ReportSchema>> = {
  '2019': reportSchema('2019', { 'draft-2020-12': schemaFor2019, 'draft-07': draft07For2019 }),
  '2021': reportSchema('2021', { 'draft-2020-12': schemaFor2021, 'draft-07': draft07For2021 }),
};

function reportSchema(edition: string, schemas: Readonly<Record<string, object>>): ReportSchema {
  const jsonSchema = ({ target }: StandardJSONSchemaV1.Options): Record<string, unknown> => {
    const schema = Object.hasOwn(schemas, target) ? schemas[target] : undefined;
    if (schema === undefined) throw new Error(`No JSON Schema for the target ${target}.`);
    return JSON.parse(JSON.stringify(schema)) as Record<string, unknown>;
  };
  return {
    '~standard': {
      version: 1,
      vendor: 'gongkai',
      validate(input) {
        const { report, diagnostics } = validate(input);
        if (report?.edition === edition) return { value: report };
        const faults = diagnostics.filter(({ code }) => code.startsWith('shape/'));
        const issues = faults.map(issueOf);
        return { issues: issues.length > 0 ? issues : [otherEdition(edition)] };
      },
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
  };
}

const issueOf = ({ message, at }: Diagnostic): StandardSchemaV1.Issue => ({
  message,
  path: (at ?? '')
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')),
});

const otherEdition = (edition: string): StandardSchemaV1.Issue => ({
  message: `不是 ${edition} 年格式。 Not of the edition ${edition}.`,
  path: ['edition'],
});
