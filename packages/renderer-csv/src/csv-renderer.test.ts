import {
  readPointer,
  writePointer,
  type Form,
  type Report,
  type ReportShape,
} from '@gongkai/plugin-kit';
import complete2021 from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { forms } from '@gongkai/schema/forms';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soundReport } from '../../../tests/arbitraries/report.ts';
import { csvField } from './csv-field.ts';
import { csvRenderer } from './csv-renderer.ts';

const bytesOf = async (form: Form, report: ReportShape, options = {}): Promise<Uint8Array> =>
  (await csvRenderer.render({ form, report: report as Report, options })).bytes;

/** A reader of RFC 4180 that shares nothing with the writer. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

async function tableOf(form: Form, report: ReportShape): Promise<Record<string, string>[]> {
  const text = new TextDecoder().decode(await bytesOf(form, report));
  const [head = [], ...rows] = parseCsv(text);
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}

describe.each(Object.values(forms))('a report of edition $edition', (form) => {
  test('has a row for each cell with its figure, or with none and how the source puts it', async () => {
    await fc.assert(
      fc.asyncProperty(soundReport(form, { unstated: true }), async (report) => {
        const rows = await tableOf(form, report);
        expect(rows.map(({ cell }) => cell)).toEqual(form.cells.map(({ address }) => address));
        const kinds = new Map(report.remarks?.map(({ at, kind }) => [at, kind]));
        for (const row of rows) {
          const value = readPointer(report, row['cell'] ?? '');
          expect(row['value']).toBe(typeof value === 'number' ? String(value) : '');
          if (typeof value === 'number') expect(row['value_text']).toBe(String(value));
          const state =
            typeof value === 'number' ? 'number' : (kinds.get(row['cell'] ?? '') ?? 'unstated');
          expect(row['value_state']).toBe(state);
        }
      }),
      { numRuns: 40 },
    );
  });
});

const csvLine = (fields: readonly string[]): string => `${fields.map(csvField).join(',')}\r\n`;

describe('a line', () => {
  test('reads back as it was, numbers and texts', () => {
    const field = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a,b', '"', 'x\r\ny', '一\n二'),
    );
    fc.assert(
      fc.property(fc.array(field, { minLength: 1 }), (fields) => {
        const inert = fields.map((text) => (/^[\t ]*[=+\-@]/.test(text) ? `'${text}` : text));
        expect(parseCsv(csvLine(fields))).toEqual([inert]);
      }),
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', "=cmd|' /C calc'!A0", '\t=1'])(
    'makes no formula of %s',
    (text) => {
      const [[field = ''] = []] = parseCsv(csvLine([text]));
      expect(field).toBe(`'${text}`);
    },
  );

  test('has what may part fields in quotation marks, whichever a template parts them by', () => {
    expect(['a,b', 'a;b', 'a\tb', 'a"b', 'a b'].map(csvField)).toEqual([
      '"a,b"',
      '"a;b"',
      '"a\tb"',
      '"a""b"',
      'a b',
    ]);
  });
});

describe('the file', () => {
  const report = complete2021 as unknown as ReportShape;

  test('begins with a byte order mark unless told otherwise, and is the same every time', async () => {
    const marked = await bytesOf(forms['2021'], report);
    expect([...marked.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(await bytesOf(forms['2021'], report)).toEqual(marked);
    expect(await bytesOf(forms['2021'], report, { bom: false })).toEqual(marked.slice(3));
  });

  test('never alters a number', async () => {
    const [first, second, third] = forms['2021'].cells;
    const figures = new Map([
      [first?.address, -5],
      [second?.address, 1.25],
      [third?.address, 1e-7],
    ]);
    const changed = [...figures].reduce(
      (given, [at = '', value]) => writePointer<ReportShape>(given, at, value),
      report,
    );
    const rows = await tableOf(forms['2021'], changed);
    expect(rows.slice(0, 3).map((row) => [row['value'], row['value_text']])).toEqual([
      ['-5', '-5'],
      ['1.25', '1.25'],
      ['0.0000001', '0.0000001'],
    ]);
  });

  test('says who, when, where in words, and what is a sum of others', async () => {
    const rows = await tableOf(forms['2021'], report);
    const row = rows.find(({ cell }) => cell === '/requests/received/total');
    expect(row).toMatchObject({
      org_name: report.agency.name,
      year: String(report.year),
      edition: '2021',
      table: '表三',
      row_code: '/requests/received',
      column_code: 'total',
      derived: 'true',
    });
    expect(rows.filter(({ derived }) => derived === 'false').length).toBeGreaterThan(100);
  });
});
