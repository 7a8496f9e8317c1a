// Every workbook opens in LibreOffice, prints the official tables and computes the totals of the blank form.
import { beforeAll, describe, expect, test } from 'vitest';
import { xlsxImporter } from '@gongkai/importer-xlsx';
import { readPointer } from '@gongkai/plugin-kit';
import { toView } from '@gongkai/plugin-kit/view';
import { importReport } from '@gongkai/recognizer';
import { xlsxRenderer } from '@gongkai/renderer-xlsx';
import { forms } from '@gongkai/schema/forms';
import { templates } from '../../packages/cli/src/production/templates.ts';
import { typeInto } from '../filling/fill-workbook.ts';
import { printedPages, savedWorkbook } from './libreoffice.ts';
import { cases, figureRows, flat, rowsOn } from './reports.ts';

const read = (bytes: Uint8Array) =>
  importReport(
    { bytes, name: 'report.xlsx' },
    { importers: [xlsxImporter], forms: Object.values(forms) },
  );

describe.each(cases)('$name', ({ form, report }) => {
  const view = toView(form, report);
  let bytes: Uint8Array;
  let pages: string[] = [];

  beforeAll(async () => {
    ({ bytes } = await xlsxRenderer.render({ form, report, options: {} }));
    pages = printedPages(bytes, '.xlsx');
  }, 120_000);

  test('prints the title, every heading and every paragraph', () => {
    const all = flat(pages.join('')).replace(/—\d+—/g, '');
    expect(all).toContain(flat(view.title));
    for (const { label, prose, notes } of view.sections) {
      expect(all).toContain(flat(label));
      for (const block of [...prose, ...notes]) {
        if ('text' in block) expect(all).toContain(flat(block.text));
      }
    }
  });

  test('prints every row of figures, each table whole on one page under its heading', () => {
    for (const { label, table } of view.sections) {
      if (table === undefined) continue;
      const rows = figureRows(table);
      const page = pages.find((each) => flat(each).startsWith(flat(label)));
      expect(rowsOn(page ?? '', rows)).toBe(rows.length);
    }
  });

  test('no figure is shown as ###', () => {
    expect(pages.join('')).not.toContain('##');
  });

  test('saved by LibreOffice it reads back with every figure', async () => {
    const { draft } = await read(savedWorkbook(bytes));
    for (const { address } of form.cells) {
      expect([address, readPointer(draft, address)]).toEqual([
        address,
        readPointer(report, address),
      ]);
    }
  }, 120_000);
});

describe.each(cases.slice(0, 2))('the blank workbook, filled in with $name', ({ form, report }) => {
  const cells = form.cells.map(({ address }) => address);
  const totals = new Set(form.equations.filter(({ right }) => right.length === 1).map((e) => e.at));
  const fill = async (left: string | undefined): Promise<Uint8Array> => {
    const template = await templates['xlsx']!(form, {
      ...{ year: 2023, agency: '示例县人民政府', title: undefined },
    });
    const { origins } = await read(template);
    const typed = cells
      .filter((address) => !totals.has(address) && address !== left)
      .map((address) => ({ ...origins[address], figure: readPointer(report, address) }));
    return savedWorkbook(typeInto(template, typed));
  };

  test('computes every total', async () => {
    const { draft } = await read(await fill(undefined));
    for (const address of cells) {
      expect([address, readPointer(draft, address)]).toEqual([
        address,
        readPointer(report, address),
      ]);
    }
  }, 120_000);

  test('computes no total of which a part is blank', async () => {
    const left = '/requests/received/naturalPerson';
    const { draft } = await read(await fill(left));
    const isBlank = (address: string): boolean =>
      [left, '/requests/received/total'].includes(address) || readPointer(report, address) === null;
    const blank = cells.filter(isBlank);
    expect(cells.filter((address) => readPointer(draft, address) === null)).toEqual(blank);
    expect(draft.remarks?.map(({ at, kind }) => [at, kind])).toEqual(
      blank.map((at) => [at, 'blank']),
    );
  }, 120_000);
});
