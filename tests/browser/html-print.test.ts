// What the print style of a page gives on paper: the page of GB/T 9704.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '@gongkai/plugin-kit';
import { toView } from '@gongkai/plugin-kit/view';
import { forms } from '@gongkai/schema/forms';
import { launchChromium } from './chromium.ts';
import { examples, htmlOf, printed, shown } from './html-pages.ts';
import { flat, linesOf } from './pdf-lines.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

async function pagesOf(form: (typeof examples)[number]['form'], report: Report) {
  const page = await shown(browser, await htmlOf(form, report));
  const pages = await linesOf(await printed(page));
  await page.close();
  return pages;
}

test('a full page has 22 lines of 28 characters', async () => {
  const [{ form, report } = examples[0]!] = examples;
  const text = '政务公开示例文字'.repeat(300);
  const pages = await pagesOf(form, { ...report, preface: [{ type: 'paragraph', text }] });
  const [number, ...lines] = (pages[1] ?? []).toReversed();
  expect(number?.text).toBe('—2—');
  expect(lines.map((line) => line.text.length)).toEqual(Array(22).fill(28));
});

describe.each(examples)('edition $form.edition', ({ form, report }) => {
  test('pages are numbered outside: odd ones at the right, even ones at the left', async () => {
    const pages = await pagesOf(form, report);
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((lines, i) => {
      const last = lines.at(-1);
      expect(last?.text).toBe(`—${String(i + 1)}—`);
      // A4 is 595 points wide
      if (i % 2 === 0) expect(last?.left).toBeGreaterThan(400);
      else expect(last?.left).toBeLessThan(150);
      // 7 mm below the text area, which ends 35 mm above the edge
      expect(last?.bottom).toBeGreaterThan(55);
      expect(last?.bottom).toBeLessThan(80);
    });
  });

  test('prints every text, each table of figures whole on one page', async () => {
    const pages = await pagesOf(form, report);
    const all = pages.map((lines) => lines.map(({ text }) => text).join('')).join('');
    const view = toView(form, report);
    for (const { label, table } of view.sections) {
      expect(all).toContain(flat(label));
      if (table === undefined) continue;
      const figures = table.groups
        .flatMap(({ rows }) => rows)
        .map(({ cells }) => flat(cells.map((cell) => (cell.header ? '' : cell.text)).join('')))
        .filter((row) => row !== '');
      const on = pages.map(
        (lines) => figures.filter((row) => lines.some(({ text }) => text.endsWith(row))).length,
      );
      expect(Math.max(...on)).toBe(figures.length);
    }
  });
});

test('a heading never stands alone at the end of a page, wherever the page ends', async () => {
  const form = forms['2021'];
  const { report } = examples[1]!;
  const paragraph = { type: 'paragraph' as const, text: '本段占一行。' };
  const headings = form.sections.map(({ label }) => flat(label));
  for (let lines = 0; lines < 22; lines += 1) {
    const notes = Array.from({ length: lines }, () => paragraph);
    const disputes = { ...report.disputes, prose: [] };
    const requests = { ...report.requests, notes };
    const pages = await pagesOf(form, { ...report, requests, disputes } as Report);
    for (const page of pages) {
      // the page number is the last line
      const last = page.at(-2)?.text ?? '';
      expect(headings, `${String(lines)} lines before it`).not.toContain(last);
    }
    expect(pages.flat().map(({ text }) => text)).toEqual(expect.arrayContaining(headings));
  }
}, 120_000);
