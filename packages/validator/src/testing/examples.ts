import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPointer, writePointer, type ReportShape } from '@gongkai/plugin-kit';

/** An example of an edition, as the schema package publishes it. */
export function example(edition: string, name = 'complete'): ReportShape {
  const path = `@gongkai/schema/${edition}/examples/${name}.gongkai.json`;
  return JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(path)), 'utf8')) as ReportShape;
}

/** A copy with values written at addresses. */
export function changed<T>(report: T, changes: Readonly<Record<string, unknown>>): T {
  return Object.entries(changes).reduce(
    (all, [address, value]) => writePointer(all, address, value),
    report,
  );
}

/** The party columns of a row of 表三, in order. */
export const parties = [
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
