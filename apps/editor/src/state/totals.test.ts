import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPointer, writePointer, type Draft } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { validate } from '@gongkai/validator';
import { soundReport } from '../../../../tests/arbitraries/report.ts';
import { computeTotals, totalsOf } from './totals.ts';

const editions = Object.values(forms);
const tablesOf = (form: (typeof editions)[number]): string[] =>
  form.sections.flatMap(({ table }) => (table ? [table.address] : []));

test.each(editions)('totals of a sound report of $edition are found again', (form) => {
  fc.assert(
    fc.property(soundReport(form), (report) => {
      const draft = report as Draft;
      const without = tablesOf(form)
        .flatMap((table) => [...totalsOf(form, table).keys()])
        .reduce((copy, at) => writePointer(copy, at, null), draft);
      const computed = tablesOf(form).reduce(
        (copy, table) => computeTotals(form, copy, table),
        without,
      );
      expect(computed).toEqual(draft);
    }),
    { numRuns: 30 },
  );
});

test.each(editions)('a blank among the addends leaves the total of $edition blank', (form) => {
  fc.assert(
    fc.property(soundReport(form), fc.nat(), (report, n) => {
      const totals = tablesOf(form).flatMap((table) => [...totalsOf(form, table)]);
      const [at, addends] = totals[n % totals.length] ?? ['', []];
      const missing = addends.find((addend) => !totals.some(([total]) => total === addend));
      if (missing === undefined) return;
      const draft = writePointer(report as Draft, missing, null);
      const table = tablesOf(form).find((address) => at.startsWith(`${address}/`)) ?? '';
      expect(readPointer(computeTotals(form, draft, table), at)).toBeNull();
    }),
    { numRuns: 60 },
  );
});

test('computed once, computed twice: the same draft, and rows and results add up', () => {
  const form = forms['2021'];
  fc.assert(
    fc.property(soundReport(form), fc.nat(9999), (report, value) => {
      const changed = writePointer(
        report as Draft,
        '/requests/outcomes/granted/naturalPerson',
        value,
      );
      const once = computeTotals(form, changed, '/requests');
      expect(computeTotals(form, once, '/requests')).toBe(once);
      const failed = validate(once).verdicts.filter(({ status }) => status === 'fail');
      expect(failed.filter(({ equation }) => !equation.includes('case-balance'))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
