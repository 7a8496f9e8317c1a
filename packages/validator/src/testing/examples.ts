import complete2019 from '@gongkai/schema/2019/examples/complete.gongkai.json' with { type: 'json' };
import minimal2019 from '@gongkai/schema/2019/examples/minimal.gongkai.json' with { type: 'json' };
import complete2021 from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import minimal2021 from '@gongkai/schema/2021/examples/minimal.gongkai.json' with { type: 'json' };
import type { Edition } from '@gongkai/schema';
import { readPointer, writePointer, type ReportShape } from '@gongkai/plugin-kit';

const examples = {
  '2019': { complete: complete2019, minimal: minimal2019 },
  '2021': { complete: complete2021, minimal: minimal2021 },
};

/** An example of an edition, as the schema package publishes it. */
export function example(edition: Edition, name: 'complete' | 'minimal' = 'complete'): ReportShape {
  return examples[edition][name] as ReportShape;
}

/** A copy with values written at addresses. */
export function changed<T>(report: T, changes: Readonly<Record<string, unknown>>): T {
  return Object.entries(changes).reduce(
    (all, [address, value]) => writePointer(all, address, value),
    report,
  );
}

/** The party columns of a row of 表三, in order. */
const parties = [
  'naturalPerson',
  ...['commercial', 'research', 'publicInterest', 'legalService', 'other'].map(
    (name) => `organizations/${name}`,
  ),
];

/** The figures of a row's party columns. */
export function partiesOf(report: unknown, row: string): number[] {
  return parties.map((column) => readPointer(report, `${row}/${column}`) as number);
}

/** A copy with a row's party columns set. */
export function withParties<T>(report: T, row: string, figures: readonly (number | null)[]): T {
  return changed(
    report,
    Object.fromEntries(parties.map((column, i) => [`${row}/${column}`, figures[i]])),
  );
}
