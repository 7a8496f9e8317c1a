import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readPointer, type Form } from '@gongkai/form';
import type { Report } from '@gongkai/schema';
import { forms } from '@gongkai/schema/forms';
import { soundReport } from '../../../../tests/arbitraries/report.ts';
import { figureText } from '../figure-text.ts';
import type { FigureCellView, HeaderCellView, ReportView, TableView } from './report-view.ts';
import { toView } from './to-view.ts';

const viewOf = (form: Form, report: object): ReportView => toView(form, report as Report);
const tablesOf = (view: ReportView): TableView[] =>
  view.sections.flatMap(({ table }) => (table ? [table] : []));
const rowsOf = (table: TableView) => table.groups.flatMap((group) => group.rows);
const cellsOf = (table: TableView) => rowsOf(table).flatMap((row) => row.cells);
const figuresOf = (table: TableView): FigureCellView[] =>
  cellsOf(table).filter((cell) => !cell.header);
const labelsOf = (table: TableView): HeaderCellView[] =>
  cellsOf(table).filter((cell) => cell.header);

describe.each(Object.values(forms))('edition $edition', (form) => {
  const any = soundReport(form, { unstated: true, prose: 'hostile' });

  test('every cell of the form stands once, in order, with what the report has for it', () => {
    fc.assert(
      fc.property(any, (report) => {
        const figures = tablesOf(viewOf(form, report)).flatMap(figuresOf);
        expect(figures.map((cell) => cell.address)).toEqual(form.cells.map((c) => c.address));
        for (const { address, text, stated, state } of figures) {
          const value = readPointer(report, address);
          expect(stated).toBe(typeof value === 'number');
          expect(state === 'figure').toBe(stated);
          if (typeof value === 'number') expect(text).toBe(figureText(value));
        }
      }),
      { numRuns: 20 },
    );
  });

  test('every table is a rectangle: no gap, no overlap', () => {
    const [report] = fc.sample(any, 1);
    for (const table of tablesOf(viewOf(form, report!))) {
      const covered = rowsOf(table).map(() => table.columns.map(() => 0));
      rowsOf(table).forEach((row, r) => {
        for (const { column, rowSpan, colSpan } of row.cells) {
          for (let i = 0; i < rowSpan; i++) {
            for (let j = 0; j < colSpan; j++) covered[r + i]![column + j]! += 1;
          }
        }
      });
      expect(covered.flat().every((count) => count === 1)).toBe(true);
    }
  });

  test('every figure is governed by labels that exist', () => {
    const [report] = fc.sample(any, 1);
    for (const table of tablesOf(viewOf(form, report!))) {
      const ids = labelsOf(table).map((label) => label.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { headers } of figuresOf(table)) {
        expect(headers).not.toBe('');
        expect(ids).toEqual(expect.arrayContaining(headers.split(' ')));
      }
    }
  });

  test('sections come in official order with their official titles', () => {
    const [report] = fc.sample(any, 1);
    const view = viewOf(form, report!);
    expect(view.sections.map((s) => s.label)).toEqual(form.sections.map((s) => s.label));
    expect(tablesOf(view).map((t) => [t.name, t.address])).toEqual(
      form.sections.flatMap((s) => (s.table ? [[s.table.name, s.table.address]] : [])),
    );
  });

  test('labels and places are worked out once for all reports', () => {
    const [one, other] = fc.sample(any, 2);
    const [a, b] = [one!, other!].map((r) => tablesOf(viewOf(form, r)).flatMap(labelsOf));
    a!.forEach((label, i) => {
      expect(label).toBe(b![i]);
    });
  });
});

describe('outside the tables', () => {
  const form = forms['2021'];
  const base = JSON.parse(
    readFileSync(
      new URL(import.meta.resolve('@gongkai/schema/2021/examples/minimal.gongkai.json')),
      'utf8',
    ),
  ) as Report;
  const view = (more: object) => viewOf(form, { ...base, ...more });

  test('groups list what there is, with the labels of the form, and nothing else', () => {
    const { contact, publication, correction } = view({
      contact: { telephone: '0000-0000000', office: '办公室' },
      publication: { preparedOn: '2024-01-06' },
    });
    expect(contact?.fields.map((f) => [f.address, f.text])).toEqual([
      ['/contact/office', '办公室'],
      ['/contact/telephone', '0000-0000000'],
    ]);
    expect(contact?.fields.map((f) => f.label)).toEqual(
      ['/contact/office', '/contact/telephone'].map(
        (address) => form.fields.find((field) => field.address === address)?.label,
      ),
    );
    expect(publication).toBeUndefined();
    expect(correction).toBeUndefined();
  });

  test('the agency signs with the date, without leading zeros', () => {
    const { signature } = view({ publication: { preparedOn: '2024-01-06' } });
    expect(signature).toEqual({ agency: base.agency.name, date: '2024年1月6日' });
    expect(view({}).signature).toBeUndefined();
  });

  test('fees that are not stated are not printed, and never as 0', () => {
    const fees = { noticesIssued: 2, amountNoticed: null, amountReceived: 0 };
    const last = view({ processingFees: fees }).sections.at(-1);
    expect(last?.fees?.fields.map((f) => [f.address, f.text, f.unit])).toEqual([
      ['/processingFees/noticesIssued', '2', undefined],
      ['/processingFees/amountReceived', '0', '元'],
    ]);
  });

  test('prose stands before and after the table of its section', () => {
    const paragraph = (text: string) => [{ type: 'paragraph', text }];
    const requests = { ...base.requests, prose: paragraph('前\0'), notes: paragraph('后') };
    const section = view({ requests }).sections[2];
    expect(section?.prose).toEqual(paragraph('前'));
    expect(section?.notes).toEqual(paragraph('后'));
  });

  test('tables of the prose are rectangles, short rows filled up', () => {
    const preface = [{ type: 'table', caption: '表', rows: [['a'], ['b', 'c'], []] }];
    expect(view({ preface }).preface).toEqual([
      {
        type: 'table',
        caption: '表',
        head: ['a', ''],
        rows: [
          ['b', 'c'],
          ['', ''],
        ],
      },
    ]);
  });

  test('waivers and extensions are not printed', () => {
    const extra = {
      waivers: [{ code: 'a/b', reason: '仅供本科室' }],
      extensions: { 'urn:x': '仅供本科室' },
    };
    expect(JSON.stringify(view(extra))).not.toContain('仅供本科室');
  });
});
