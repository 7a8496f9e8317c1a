// The blank workbook, filled in as people do, reads back as it was filled in; totals as a spreadsheet computes them.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { xlsxImporter } from '@gongkai/importer-xlsx';
import { readPointer, type Draft } from '@gongkai/plugin-kit';
import { importReport } from '@gongkai/recognizer';
import { forms } from '@gongkai/schema/forms';
import { templates } from '../../packages/cli/src/production/templates.ts';
import { soundReport } from '../arbitraries/report.ts';
import { fillWorkbook, lookInto } from '../filling/fill-workbook.ts';

const context = { importers: [xlsxImporter], forms: Object.values(forms) };
const read = (bytes: Uint8Array) => importReport({ bytes, name: 'form.xlsx' }, context);

describe.each(Object.values(forms))('edition $edition', (form) => {
  const cells = form.cells.map(({ address }) => address);
  const totals = new Map(
    form.equations.filter(({ right }) => right.length === 1).map((e) => [e.at, e.left]),
  );
  const blank = templates['xlsx']!(form, {
    year: 2024,
    agency: '示例县人民政府',
    title: undefined,
  });

  /** What a form shows whose inputs are these: a total once all of its parts are there. */
  const shown = (report: Draft, address: string): number | null => {
    const parts = totals.get(address)?.map((part) => shown(report, part));
    if (parts === undefined) return readPointer(report, address) as number | null;
    const numbers = parts.filter((part) => part !== null);
    return numbers.length < parts.length ? null : numbers.reduce((sum, part) => sum + part, 0);
  };

  test.each([false, true])('with cells left blank: %s', async (unstated) => {
    const template = await blank;
    const { origins } = await read(template);
    await fc.assert(
      fc.asyncProperty(soundReport(form, { unstated }), async (report) => {
        const figures = cells
          .filter((address) => !totals.has(address))
          .map((address) => ({ ...origins[address], figure: readPointer(report, address) }));
        const { draft, diagnostics } = await read(fillWorkbook(template, figures));
        const expected = cells.map((address) => shown(report, address));
        expect(cells.map((address) => readPointer(draft, address))).toEqual(expected);
        const blanks = cells.filter((_, i) => expected[i] === null);
        expect(draft.remarks ?? []).toEqual(blanks.map((at) => ({ at, kind: 'blank', text: '' })));
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test('every total of the form is a formula, nothing else is, and every other cell says what it takes', async () => {
    const { formulas, validated } = lookInto(await blank);
    const { origins } = await read(await blank);
    const place = (address: string): string =>
      `${origins[address]?.sheet ?? ''}!${origins[address]?.cell ?? ''}`;
    expect([...formulas.keys()].sort()).toEqual([...totals.keys()].map(place).sort());
    const inputs = cells.filter((address) => !totals.has(address));
    expect([...validated].sort()).toEqual(inputs.map(place).sort());
  });
});
