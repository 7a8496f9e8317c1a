import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Form } from '@gongkai/plugin-kit';
import { EMBEDDED_REPORT, openArchive } from '@gongkai/plugin-kit/archive';
import { openOfficePackage } from '@gongkai/plugin-kit/office';
import { scanXml } from '@gongkai/plugin-kit/xml';
import { forms } from '@gongkai/schema/forms';
import { soundReport } from '../../../tests/arbitraries/report.ts';
import { quoted, styleNumbers } from './generated/style-numbers.ts';
import { partOf, sheetsIn, stylesIn, xlsxOf } from './testing/workbook.ts';

describe.each(Object.values(forms))('edition $edition', (form: Form) => {
  const any = soundReport(form, { unstated: true, prose: 'hostile' });
  const [sample] = fc.sample(any, { numRuns: 1, seed: 7 });

  test('prose, a sheet for each table, the rest of the prose', () => {
    const names = sheetsIn(xlsxOf(form, sample!)).map(({ name }) => name);
    const tables = form.sections.flatMap(({ table }) => table?.name ?? []);
    expect(names).toEqual(['正文', ...tables, '正文（续）']);
  });

  test('no two merged areas overlap, and no cell occurs twice', () => {
    fc.assert(
      fc.property(any, (report) => {
        for (const { cells, merges } of sheetsIn(xlsxOf(form, report))) {
          const places = cells.map(({ row, column }) => `${String(row)},${String(column)}`);
          expect(new Set(places).size).toBe(places.length);
          const covered = merges.flatMap(({ top, left, bottom, right }) =>
            Array.from({ length: bottom - top + 1 }, (_, y) =>
              Array.from(
                { length: right - left + 1 },
                (__, x) => `${String(top + y)},${String(left + x)}`,
              ),
            ).flat(),
          );
          expect(new Set(covered).size).toBe(covered.length);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('the same report gives the same bytes, and no trace of a missing value', () => {
    fc.assert(
      fc.property(any, (report) => {
        const xlsx = xlsxOf(form, report);
        expect(xlsxOf(form, structuredClone(report))).toEqual(xlsx);
        for (const name of openArchive(xlsx).names.filter((part) => part.endsWith('.xml'))) {
          expect(partOf(xlsx, name)).not.toMatch(/\bundefined\b|\bNaN\b|\[object /);
        }
      }),
      { numRuns: 5 },
    );
  });

  test('carries the report itself, unless asked not to', () => {
    expect(JSON.parse(partOf(xlsxOf(form, sample!), EMBEDDED_REPORT))).toEqual(sample);
    const { names } = openArchive(xlsxOf(form, sample!, { embed: false }));
    expect(names).not.toContain(EMBEDDED_REPORT);
  });

  test('has no macros, names, formulas or links; every part is well-formed and has a type', () => {
    const xlsx = xlsxOf(form, sample!);
    const office = openOfficePackage(xlsx);
    expect(office.names[0]).toBe('[Content_Types].xml');
    const types = partOf(xlsx, '[Content_Types].xml');
    for (const name of office.names.filter((part) => /\.(?:xml|rels)$/.test(part))) {
      expect(() => {
        scanXml(partOf(xlsx, name), {});
      }).not.toThrow();
      const typed = name.endsWith('.rels') || name.startsWith('[') || types.includes(`/${name}"`);
      expect([name, typed]).toEqual([name, true]);
    }
    expect(office.names.filter((name) => /vba|external|connections|drawing/i.test(name))).toEqual(
      [],
    );
    expect(partOf(xlsx, 'xl/workbook.xml')).not.toContain('definedName');
    const elements = new Set(sheetsIn(xlsx).flatMap((sheet) => sheet.elements));
    for (const element of ['f', 'hyperlink', 'dataValidation'])
      expect(elements).not.toContain(element);
    const targets = office.relationships('xl/workbook.xml').map(({ target }) => target);
    for (const target of targets) expect(office.names).toContain(target);
    expect(office.properties()).toMatchObject({
      title: sample!.title,
      author: sample!.agency.name,
    });
  });
});

test('every style has a twin that keeps a text from being a formula', () => {
  const styles = stylesIn(xlsxOf(forms['2021'], fc.sample(soundReport(forms['2021']), 1)[0]!));
  expect(styles).toHaveLength(2 * quoted);
  expect(Object.keys(styleNumbers)).toHaveLength(quoted);
  styles.slice(0, quoted).forEach((style, i) => {
    expect(style.quoted).toBe(false);
    expect(styles[i + quoted]).toEqual({ ...style, quoted: true });
  });
});
