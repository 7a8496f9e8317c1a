import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Form, Report } from '@gongkai/plugin-kit';
import { EMBEDDED_REPORT, openArchive } from '@gongkai/plugin-kit/archive';
import { toView } from '@gongkai/plugin-kit/view';
import { forms } from '@gongkai/schema/forms';
import { soundReport } from '../../../tests/arbitraries/report.ts';
import {
  bodyOf,
  docxOf,
  officialTables,
  partOf,
  rootOf,
  rowsOf,
  within,
} from './testing/document.ts';

describe.each(Object.values(forms))('edition $edition', (form: Form) => {
  const any = soundReport(form, { unstated: true, prose: 'hostile' });

  test('every table is a full grid: its cells add up to its columns, in number and in width', () => {
    fc.assert(
      fc.property(any, (report) => {
        for (const table of within(bodyOf(docxOf(form, report)), 'w:tbl')) {
          const columns = within(table, 'w:gridCol').map((c) => Number(c.attribute('w:w')));
          expect(columns.reduce((a, b) => a + b)).toBe(8844);
          let above = new Map<number, number>();
          for (const row of rowsOf(table)) {
            expect(row.reduce((count, { span }) => count + span, 0)).toBe(columns.length);
            const open = new Map<number, number>();
            for (const { column, span, width, merge, text } of row) {
              const spanned = columns.slice(column, column + span);
              expect(width).toBe(spanned.reduce((a, b) => a + b));
              if (merge !== undefined) open.set(column, span);
              if (merge === 'continue') expect([text, above.get(column)]).toEqual(['', span]);
            }
            above = open;
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test('the official tables show what the view has, each cell at its column', () => {
    fc.assert(
      fc.property(any, (report) => {
        const view = toView(form, report as Report);
        const printed = view.sections.flatMap(({ table }) => table ?? []);
        const expected = printed.map(({ groups }) =>
          groups.flatMap(({ rows }) =>
            rows.map(({ cells }) => cells.map(({ text, column }) => ({ text, column }))),
          ),
        );
        const shown = officialTables(docxOf(form, report)).map((rows) =>
          rows.map((row) =>
            row
              .filter(({ merge }) => merge !== 'continue')
              .map(({ text, column }) => ({ text, column })),
          ),
        );
        expect(shown).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  test('a paragraph stands between tables and before the end, as Word demands', () => {
    fc.assert(
      fc.property(any, (report) => {
        const names = bodyOf(docxOf(form, report)).children.map(({ name }) => name);
        names.forEach((name, i) => {
          if (name === 'w:tbl') expect(names[i + 1]).toBe('w:p');
        });
        expect(names.at(-1)).toBe('w:sectPr');
      }),
      { numRuns: 10 },
    );
  });

  test('the same report gives the same bytes, and no trace of a missing value', () => {
    fc.assert(
      fc.property(any, (report) => {
        const docx = docxOf(form, report);
        expect(docxOf(form, structuredClone(report))).toEqual(docx);
        const xml = partOf(docx, 'word/document.xml') + partOf(docx, 'docProps/core.xml');
        expect(xml).not.toMatch(/\bundefined\b|\bNaN\b|\[object /);
      }),
      { numRuns: 5 },
    );
  });

  test('carries the report itself, unless asked not to', () => {
    fc.assert(
      fc.property(any, (report) => {
        expect(JSON.parse(partOf(docxOf(form, report), EMBEDDED_REPORT))).toEqual(report);
        const { names } = openArchive(docxOf(form, report, { embed: false }));
        expect(names).not.toContain(EMBEDDED_REPORT);
      }),
      { numRuns: 5 },
    );
  });

  test('every part is well-formed and has a type; every relationship leads to a part', () => {
    const [report] = fc.sample(any, 1);
    const docx = docxOf(form, report!);
    const { names } = openArchive(docx);
    expect(names[0]).toBe('[Content_Types].xml');
    const types = rootOf(partOf(docx, '[Content_Types].xml')).children;
    const overrides = types.flatMap((type) => type.attribute('PartName') ?? []);
    const defaults = types.flatMap((type) => type.attribute('Extension') ?? []);
    for (const part of overrides) expect(names).toContain(part.slice(1));
    for (const name of names) expect(defaults).toContain(name.split('.').at(-1));
    for (const name of names.filter((n) => /\.(?:xml|rels)$/.test(n))) {
      expect(() => rootOf(partOf(docx, name))).not.toThrow();
    }
    const relationships = rootOf(partOf(docx, 'word/_rels/document.xml.rels')).children;
    const targets = relationships.map((relationship) => relationship.attribute('Target'));
    for (const target of targets) expect(names).toContain(`word/${String(target)}`);
    const ids = relationships.map((relationship) => relationship.attribute('Id'));
    for (const footer of within(bodyOf(docx), 'w:footerReference')) {
      expect(ids).toContain(footer.attribute('r:id'));
    }
  });
});
