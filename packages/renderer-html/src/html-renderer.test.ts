import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Form, Report } from '@gongkai/plugin-kit';
import { toView } from '@gongkai/plugin-kit/view';
import { forms } from '@gongkai/schema/forms';
import { soundReport } from '../../../tests/arbitraries/report.ts';
import type { HtmlOptions } from './html-options.ts';
import { attribute, pageOf, readHtml, textOf, within } from './testing/page.ts';

const layouts: HtmlOptions[] = [{ layout: 'page' }, { layout: 'fragment' }];

describe.each(Object.values(forms))('edition $edition', (edition: Form) => {
  const any = soundReport(edition, { unstated: true, prose: 'hostile' });

  test.each(layouts)('$layout: a parser that follows the standard forgives nothing', (options) => {
    fc.assert(
      fc.property(any, (report) => {
        expect(readHtml(pageOf(edition, report, options)).faults).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test.each(layouts)('$layout: each cell stands once, under labels that exist', (options) => {
    const [report] = fc.sample(any, 1);
    const { elements } = readHtml(pageOf(edition, report!, options));
    const ids = elements.flatMap((e) => attribute(e, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const figures = elements.filter(({ attrs }) => attrs.some(({ name }) => name === 'headers'));
    const printed = toView(edition, report as Report).sections.flatMap(({ table }) =>
      (table?.groups ?? []).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
    );
    expect(figures.map(textOf)).toEqual(
      printed.filter((cell) => !cell.header).map((cell) => cell.text),
    );
    expect(figures).toHaveLength(edition.cells.length);
    for (const figure of figures) {
      const headers = attribute(figure, 'headers')!.split(' ');
      expect(ids).toEqual(expect.arrayContaining(headers));
    }
  });

  test.each(layouts)('$layout: the official tables have no gap and no overlap', (options) => {
    const [report] = fc.sample(any, 1);
    const { elements } = readHtml(pageOf(edition, report!, options));
    const official = elements.filter(
      (e) => e.tagName === 'table' && within(e, 'td').some((td) => attribute(td, 'headers')),
    );
    expect(official.map((table) => textOf(within(table, 'caption')[0]!))).toEqual(
      edition.sections.flatMap(({ table, heading }) => (table ? [`${table.name} ${heading}`] : [])),
    );
    for (const table of official) {
      const span = (cell: (typeof elements)[number], name: string): number =>
        Number(attribute(cell, name) ?? 1);
      const rows = within(table, 'tr');
      const covered = rows.map(() => [] as boolean[]);
      rows.forEach((row, r) => {
        for (const cell of within(row, 'th', 'td')) {
          let column = 0;
          while (covered[r]![column]) column += 1;
          for (let i = 0; i < span(cell, 'rowspan'); i++) {
            for (let j = 0; j < span(cell, 'colspan'); j++) {
              expect(covered[r + i]![column + j]).toBeUndefined();
              covered[r + i]![column + j] = true;
            }
          }
        }
      });
      const [width] = covered.map((row) => row.length);
      for (const row of covered) expect(row).toEqual(Array.from({ length: width! }, () => true));
    }
  });

  test('the same report gives the same bytes, and no trace of a missing value', () => {
    fc.assert(
      fc.property(any, (report) => {
        for (const options of layouts) {
          const html = pageOf(edition, report, options);
          expect(pageOf(edition, structuredClone(report), options)).toBe(html);
          expect(html).not.toMatch(/\bundefined\b|\bNaN\b|\[object /);
        }
      }),
      { numRuns: 5 },
    );
  });

  test('a page carries the report itself', () => {
    fc.assert(
      fc.property(any, (report) => {
        const { elements } = readHtml(pageOf(edition, report));
        const data = elements.filter((e) => attribute(e, 'id') === 'gongkai-report');
        expect(JSON.parse(textOf(data[0]!))).toEqual(report);
      }),
      { numRuns: 10 },
    );
  });
});
