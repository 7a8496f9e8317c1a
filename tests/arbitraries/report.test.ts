import { expect, test } from 'vitest';
import fc from 'fast-check';
import { readPointer, type Form } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { soundReport } from './report.ts';

const sum = (report: unknown, addresses: readonly string[]): number =>
  addresses.reduce((total, address) => total + (readPointer(report, address) as number), 0);
const holds = (report: unknown, { left, right }: Form['equations'][number]): boolean =>
  sum(report, left) === sum(report, right);

test.each(Object.values(forms))(
  'every equation of edition $edition holds in a drawn report',
  (form) => {
    fc.assert(
      fc.property(soundReport(form), (report) => form.equations.every((e) => holds(report, e))),
    );
  },
);

test.each(Object.values(forms))(
  'every figure of edition $edition is one its cell may hold',
  (form) => {
    fc.assert(
      fc.property(soundReport(form), (report) =>
        form.cells.every(({ address, kind }) => {
          const figure = readPointer(report, address) as number;
          return kind === 'amount'
            ? figure >= 0
            : Number.isSafeInteger(figure) && (figure >= 0 || kind === 'change');
        }),
      ),
    );
  },
);

test('a cell is not stated exactly where the draw says so', () => {
  const form = forms['2021'];
  fc.assert(
    fc.property(soundReport(form, { unstated: true }), (report) => {
      const nulls = form.cells.filter(({ address }) => readPointer(report, address) === null);
      const remarked = (report.remarks ?? []).map((remark) => remark.at);
      expect(nulls.length).toBeGreaterThan(0);
      expect(nulls.map((cell) => cell.address)).toEqual(expect.arrayContaining(remarked));
    }),
  );
});
