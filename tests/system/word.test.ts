// Every Word document opens in LibreOffice and prints the pages of an official document.
import { beforeAll, describe, expect, test } from 'vitest';
import { writePointer, type Report } from '@gongkai/plugin-kit';
import { toView } from '@gongkai/plugin-kit/view';
import { docxRenderer } from '@gongkai/renderer-docx';
import { forms } from '@gongkai/schema/forms';
import complete2019 from '@gongkai/schema/2019/examples/complete.gongkai.json' with { type: 'json' };
import complete2021 from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import suqian from '../fixtures/suqian.json' with { type: 'json' };
import { printedPages } from './libreoffice.ts';

const figures = suqian.map((year) => {
  const values = [year.proactiveDisclosure, year.requests, year.disputes].flat(2);
  const report = forms['2021'].cells.reduce<object>(
    (all, { address }, i) => writePointer(all, address, values[i]),
    complete2021,
  );
  return { name: `宿迁 ${String(year.year)}`, form: forms['2021'], report: report as Report };
});
const cases = [
  { name: 'edition 2019', form: forms['2019'], report: complete2019 as unknown as Report },
  { name: 'edition 2021', form: forms['2021'], report: complete2021 as unknown as Report },
  ...figures,
];

describe.each(cases)('$name', ({ form, report }) => {
  const view = toView(form, report);
  let pages: string[] = [];
  const flat = (text: string): string => text.replace(/\s/g, '');

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
      if (table === undefined) continue;
      const rows = table.groups.flatMap(({ rows: all }) =>
        all.map(({ cells }) => cells.flatMap((cell) => (cell.header ? [] : [cell.text]))),
      );
      const wanted = rows.filter((row) => row.length > 0 && row.every((text) => text !== ''));
      // a row of figures is the end of a line; its words may be set apart from its digits
      const rowsOn = (page: string): number => {
        const lines = page.split('\n').map(flat);
        return wanted.filter((row) => lines.some((line) => line.endsWith(flat(row.join('')))))
          .length;
      };
      expect(Math.max(...pages.map(rowsOn))).toBe(wanted.length);
    }
  });
});
