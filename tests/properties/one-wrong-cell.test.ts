// One wrong figure in 表三 is found where it is: exactly the equations that contain the cell fail, and
// the culprit names the cell and the figure that belongs there.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readPointer, writePointer, type Form } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { validate } from '@gongkai/validator';
import { soundReport, wrongCell } from '../arbitraries/report.ts';

const containing = (form: Form, addresses: readonly string[]): string[] =>
  form.equations
    .filter(({ left, right }) => [...left, ...right].some((cell) => addresses.includes(cell)))
    .map(({ id }) => id);
const withStatus = (report: unknown, status: string): string[] =>
  validate(report)
    .verdicts.filter((verdict) => verdict.status === status)
    .map(({ equation }) => equation);

describe.each(Object.values(forms))('edition $edition', (form) => {
  test('a sound report passes every equation and is ready', () => {
    fc.assert(
      fc.property(soundReport(form), (report) => {
        const { counts, diagnostics, ready } = validate(report);
        expect(diagnostics).toEqual([]);
        expect(counts).toEqual({ pass: form.equations.length, fail: 0, notAssessable: 0 });
        expect(ready).toBe(true);
      }),
    );
  });

  test('exactly the equations that contain the wrong cell fail', () => {
    fc.assert(
      fc.property(wrongCell(form), ({ report, address }) => {
        expect(withStatus(report, 'fail')).toEqual(containing(form, [address]));
        expect(withStatus(report, 'notAssessable')).toEqual([]);
      }),
    );
  });

  test('the culprit names the cell, what it says and what it should say', () => {
    fc.assert(
      fc.property(wrongCell(form), ({ report, address, stated, right }) => {
        const culprits = validate(report).diagnostics.filter(
          ({ code }) => code === 'reconcile/culprit',
        );
        expect(culprits).toHaveLength(1);
        expect(culprits[0]).toMatchObject({ at: address, params: { stated, repair: right } });
        expect(culprits[0]?.fixes?.[0]?.patch).toEqual([
          { op: 'replace', path: address, value: right },
        ]);
      }),
    );
  });

  test('exactly the equations with a cell that is not stated cannot be assessed, and none fails', () => {
    fc.assert(
      fc.property(soundReport(form, { unstated: true }), (report) => {
        const unstated = form.cells
          .map(({ address }) => address)
          .filter((address) => readPointer(report, address) === null);
        expect(withStatus(report, 'notAssessable')).toEqual(containing(form, unstated));
        expect(withStatus(report, 'fail')).toEqual([]);
      }),
    );
  });

  test('a culprit is never false: its repair makes every equation hold that can be assessed', () => {
    const cells = fc.constantFrom(...form.cells.map(({ address }) => address));
    const faults = fc.array(fc.tuple(cells, fc.nat(999)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(soundReport(form), faults, (sound, changes) => {
        const report = changes.reduce((all, [at, value]) => writePointer(all, at, value), sound);
        const culprits = validate(report).diagnostics.filter(
          ({ code }) => code === 'reconcile/culprit',
        );
        expect(culprits.length).toBeLessThanOrEqual(1);
        for (const { fixes } of culprits) {
          const patch = fixes?.[0]?.patch ?? [];
          expect(patch).not.toEqual([]);
          const repaired = patch.reduce(
            (all, { path, value }) => writePointer(all, path, value),
            report,
          );
          expect(withStatus(repaired, 'fail')).toEqual([]);
        }
      }),
    );
  });
});
