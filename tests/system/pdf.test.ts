// PDF files as another program sees them: poppler finds their fonts, their text and where it stands.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePointer, type Report } from '@gongkai/plugin-kit';
import { toView } from '@gongkai/plugin-kit/view';
import { pdfRenderer } from '@gongkai/renderer-pdf';
import complete2019 from '@gongkai/schema/2019/examples/complete.gongkai.json' with { type: 'json' };
import complete2021 from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { forms } from '@gongkai/schema/forms';
import suqian from '../fixtures/suqian.json' with { type: 'json' };

const folder = mkdtempSync(join(tmpdir(), 'gongkai-pdf-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const poppler = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8' });

async function printed(form: (typeof forms)['2021' | '2019'], report: object): Promise<string> {
  const { bytes } = await pdfRenderer.render({ form, report: report as Report, options: {} });
  const file = join(folder, 'report.pdf');
  writeFileSync(file, bytes);
  return file;
}

const pagesOf = (file: string): string[] =>
  poppler('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);
const flat = (text: string): string => text.replace(/\s/g, '');

const figures = suqian.map((year) => {
  const values = [year.proactiveDisclosure, year.requests, year.disputes].flat(2);
  const report = forms['2021'].cells.reduce<object>(
    (all, { address }, i) => writePointer(all, address, values[i]),
    complete2021,
  );
  return { name: `宿迁 ${String(year.year)}`, form: forms['2021'], report };
});
const cases = [
  { name: 'edition 2019', form: forms['2019'], report: complete2019 },
  { name: 'edition 2021', form: forms['2021'], report: complete2021 },
  ...figures,
];

describe.each(cases)('$name', ({ form, report }) => {
  const view = toView(form, report as unknown as Report);
  let file = '';
  beforeAll(async () => {
    file = await printed(form, report);
  });

  test('has its fonts in it: subsets that say what their glyphs mean', () => {
    const fonts = poppler('pdffonts', file).trim().split('\n').slice(2);
    expect(fonts).toHaveLength(2);
    for (const font of fonts) {
      expect(font).toMatch(/^[A-Z]{6}\+Gongkai(Song|Hei)-Regular\S* +CID Type 0C .* yes yes yes /);
    }
  });

  test('is tagged, and says what it is', () => {
    const information = poppler('pdfinfo', file);
    expect(information).toMatch(/^Tagged: +yes$/m);
    expect(information).toContain(view.title);
    expect(information).toContain(view.agency);
    expect(information).toMatch(/^Page size: .*A4/m);
    const kinds = poppler('pdfinfo', '-struct', file).match(/^ *\w+/gm) ?? [];
    const count = (kind: string): number => kinds.filter((each) => each.trim() === kind).length;
    const tables = view.sections.filter(({ table }) => table !== undefined).length;
    expect(count('Table')).toBeGreaterThanOrEqual(tables);
    expect(count('H1')).toBeGreaterThanOrEqual(view.sections.length);
    expect(count('TD')).toBeGreaterThanOrEqual(form.cells.length);
  });

  test('numbers its pages outside', () => {
    pagesOf(file).forEach((page, i) => {
      const number = page.trimEnd().split('\n').at(-1) ?? '';
      expect(flat(number)).toBe(`—${String(i + 1)}—`);
      const indent = number.length - number.trimStart().length;
      if (i % 2 === 0) expect(indent).toBeGreaterThan(20);
      else expect(indent).toBeLessThan(10);
    });
  });

  test('prints the title, every heading and every paragraph', () => {
    const all = flat(pagesOf(file).join('')).replace(/—\d+—/g, '');
    expect(all).toContain(flat(view.title));
    for (const { label, prose, notes } of view.sections) {
      expect(all).toContain(flat(label));
      for (const block of [...prose, ...notes]) {
        if ('text' in block) expect(all).toContain(flat(block.text));
      }
    }
  });

  test('prints every row of figures, each table whole on one page, under its heading', () => {
    const pages = pagesOf(file);
    for (const { label, prose, table } of view.sections) {
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
      const [best = ''] = pages.toSorted((a, b) => rowsOn(b) - rowsOn(a));
      expect(rowsOn(best)).toBe(wanted.length);
      if (prose.length === 0) expect(flat(best)).toContain(flat(label));
    }
  });
});

test('a full page has 22 lines of 28 characters', async () => {
  const text = '政务公开示例文字'.repeat(300);
  const file = await printed(forms['2021'], {
    ...complete2021,
    preface: [{ type: 'paragraph', text }],
  });
  const page = pagesOf(file)[1] ?? '';
  const lines = page
    .split('\n')
    .map(flat)
    .filter((line) => line !== '');
  expect(lines.pop()).toBe('—2—');
  expect(lines.map(({ length }) => length)).toEqual(Array(22).fill(28));
});
