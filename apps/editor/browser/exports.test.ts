import { readFile, writeFile } from 'node:fs/promises';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docxImporter } from '@gongkai/importer-docx';
import { htmlImporter } from '@gongkai/importer-html';
import { pdfImporter } from '@gongkai/importer-pdf';
import { textImporter } from '@gongkai/importer-text';
import { xlsxImporter } from '@gongkai/importer-xlsx';
import type { Importer } from '@gongkai/plugin-kit';
import { importReport } from '@gongkai/recognizer';
import { forms } from '@gongkai/schema/forms';
import { launchChromium } from '../../../tests/browser/chromium.ts';
import { complete } from './fixtures.ts';
import { beginReport, openPage } from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

const openComplete = async (page: Page): Promise<void> => {
  const buffer = Buffer.from(JSON.stringify(complete));
  await page.setInputFiles('input[type=file]', {
    name: 'complete.gongkai.json',
    mimeType: 'application/json',
    buffer,
  });
  await page.waitForSelector('#findings');
  await page.click('nav >> text=预览与下载');
};

const download = async (page: Page, label: string): Promise<Download> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.click(`.downloads >> text=${label}`),
  ]);
  return file;
};

const readBack = async (bytes: Uint8Array, importer: Importer): Promise<unknown> => {
  const options = { importers: [importer], forms: Object.values(forms), importer: importer.name };
  return (await importReport({ bytes }, options)).draft;
};

/** Tables, organ, year and title: what every format prints. */
const printed = (draft: unknown): unknown => {
  const { title, year, agency, edition, requests, disputes, proactiveDisclosure } =
    draft as typeof complete;
  const tables = { requests, disputes, proactiveDisclosure };
  return JSON.parse(
    JSON.stringify({ title, year, agency: agency?.name, edition, ...tables }, (key, value) =>
      key === 'prose' || key === 'notes' ? undefined : (value as unknown),
    ),
  ) as unknown;
};

test.each([
  { label: 'Word', importer: docxImporter, extension: '.docx' },
  { label: 'Excel 工作簿', importer: xlsxImporter, extension: '.xlsx' },
  { label: '网页 HTML', importer: htmlImporter, extension: '.html' },
  { label: '网站后台片段', importer: htmlImporter, extension: '.fragment.html' },
  { label: 'Markdown', importer: textImporter, extension: '.md' },
])('$label is downloaded, and reads back as the report', async ({ label, importer, extension }) => {
  const { page, faults } = await openPage(browser);
  await openComplete(page);
  const file = await download(page, label);
  expect(file.suggestedFilename()).toBe(`${complete.title ?? ''}${extension}`);
  const bytes = new Uint8Array(await readFile(await file.path()));
  expect(printed(await readBack(bytes, importer))).toEqual(printed(complete));
  expect(faults.filter((fault) => !fault.startsWith('request: blob:'))).toEqual([]);
});

test('a workbook to fill in reads back with nothing filled in, and what is missing is said before filing', async () => {
  const { page, faults } = await openPage(browser);
  await beginReport(page, '示例市人民政府', 2024);
  await page.click('nav >> text=预览与下载');
  expect(await page.innerText('.ready')).toContain('还有 200 处错误');
  const file = await download(page, 'Excel 填报表');
  const bytes = await readFile(await file.path());
  await page.click('text=打开另一份');
  await page.setInputFiles('input[type=file]', {
    name: '填报表.xlsx',
    mimeType: 'application/octet-stream',
    buffer: bytes,
  });
  await page.waitForSelector('#source');
  expect(await page.innerText('h1')).toContain('示例市人民政府2024年');
  expect(await page.locator('td [data-state=figure]').count()).toBe(0);
  await page.click('text=打开另一份');
  await openComplete(page);
  expect(await page.innerText('.ready')).toBe('没有未处理的错误，可以报送。');
  expect(faults.filter((fault) => !fault.startsWith('request: blob:'))).toEqual([]);
});

test('what the browser prints is the report, on pages of its own, and reads back', async () => {
  const { page, faults } = await openPage(browser);
  await openComplete(page);
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const path = process.env['EDITOR_PDF'];
  if (path !== undefined) await writeFile(path, bytes);
  // the font of the tests draws 民 with the glyph of a radical that looks the same, and so it is read
  const read = JSON.stringify(printed(await readBack(bytes, pdfImporter))).replace(/\u2ea0/g, '民');
  expect(JSON.parse(read)).toEqual(printed(complete));
  // the interface is back, and can be worked with
  await page.click('nav >> text=填写');
  expect(await page.locator('td [data-state=figure]').count()).toBe(200);
  expect(await page.title()).toContain('complete.gongkai.json');
  expect(faults).toEqual([]);
});
