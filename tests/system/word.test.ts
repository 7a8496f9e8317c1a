// Every Word document opens in LibreOffice and prints the pages of an official document.
import { beforeAll, describe, expect, test } from 'vitest';
import { toView } from '@gongkai/plugin-kit/view';
import { docxRenderer } from '@gongkai/renderer-docx';
import { printedPages } from './libreoffice.ts';
import { cases, figureRows, flat, rowsOn } from './reports.ts';

describe.each(cases)('$name', ({ form, report }) => {
  const view = toView(form, report);
  let pages: string[] = [];

  beforeAll(async () => {
    const { bytes } = await docxRenderer.render({ form, report, options: {} });
    pages = printedPages(bytes, '.docx');
  }, 120_000);

  test('takes four to six pages, numbered outside', () => {
    expect(pages.length).toBeGreaterThanOrEqual(4);
    expect(pages.length).toBeLessThanOrEqual(6);
    pages.forEach((page, i) => {
      const number = page.trimEnd().split('\n').at(-1) ?? '';
      expect(flat(number)).toBe(`—${String(i + 1)}—`);
      const indent = number.length - number.trimStart().length;
      if (i % 2 === 0) expect(indent).toBeGreaterThan(20);
      else expect(indent).toBeLessThan(10);
    });
  });

  test('prints the title, every heading and every paragraph', () => {
    // page numbers stand between the lines of a paragraph that goes on
    const all = flat(pages.join('')).replace(/—\d+—/g, '');
    expect(all).toContain(flat(view.title));
    for (const { label, prose, notes } of view.sections) {
      expect(all).toContain(flat(label));
      for (const block of [...prose, ...notes]) {
        if ('text' in block) expect(all).toContain(flat(block.text));
      }
    }
  });

  test('prints every row of figures, each table whole on one page', () => {
    for (const { table } of view.sections) {
      const rows = table === undefined ? [] : figureRows(table);
      expect(Math.max(...pages.map((page) => rowsOn(page, rows)))).toBe(rows.length);
    }
  });
});
