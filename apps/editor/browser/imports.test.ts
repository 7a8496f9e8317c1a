import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Renderer, Report } from '@gongkai/plugin-kit';
import { writePointer } from '@gongkai/plugin-kit';
import { docxRenderer } from '@gongkai/renderer-docx';
import { htmlRenderer } from '@gongkai/renderer-html';
import { xlsxRenderer } from '@gongkai/renderer-xlsx';
import { form } from '@gongkai/schema/2021';
import { launchChromium } from '../../../tests/browser/chromium.ts';
import { anchorId } from '../src/state/anchor.ts';
import { complete, seed } from './fixtures.ts';
import { beginReport, openPage } from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

const report = complete as Report;
const openFile = async (page: Page, name: string, bytes: Uint8Array): Promise<void> => {
  await page.setInputFiles('input[type=file]', {
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  await page.waitForSelector('#findings');
};
const total = `#${anchorId('/requests/received/total')}`;

test.each([
  { format: 'Word', renderer: docxRenderer as Renderer },
  { format: 'Excel', renderer: xlsxRenderer as Renderer },
  { format: 'HTML', renderer: htmlRenderer as Renderer },
])('$format is read in the page, with the place of every figure', async ({ renderer }) => {
  const { page, faults } = await openPage(browser);
  const rendered = await renderer.render({ form, report, options: { embed: false } });
  await openFile(page, `年报${renderer.produces.extension}`, rendered.bytes);
  expect(await page.inputValue(total)).toBe('3511');
  expect(await page.innerText('#findings h3 [role=status]')).toBe('42 条全部成立');
  await page.click(total);
  expect(await page.innerText('#source mark')).toBe('3511');
  expect(faults).toEqual([]);
});

test('a printed report (PDF) is read in the page', async () => {
  const printing = await openPage(browser);
  const { bytes } = await htmlRenderer.render({ form, report, options: {} });
  await printing.page.setContent(new TextDecoder().decode(bytes));
  const pdf = await printing.page.pdf({ preferCSSPageSize: true });
  const { page, faults } = await openPage(browser);
  await openFile(page, '年报.pdf', pdf);
  expect(await page.inputValue(total)).toBe('3511');
  await page.click(total);
  expect(await page.innerText('.origin')).toMatch(/第 \d+ 页/);
  expect(faults).toEqual([]);
});

test('the recognition report accounts for every cell, beside the source', async () => {
  const { page, faults } = await openPage(browser);
  await page.setInputFiles('input[type=file]', seed.path);
  await page.waitForSelector('#findings');
  await page.click('nav >> text=识别报告');
  expect(await page.locator('tbody tr').count()).toBe(200);
  expect(await page.innerText('main')).toContain('照原文读到');
  await page.click('tbody tr >> nth=10 >> button');
  expect(await page.innerText('#source li[aria-current]')).toContain('一、本年新收');
  const row = await page.locator('tbody tr').nth(10).locator('td').allInnerTexts();
  expect(row).toEqual(['0', expect.any(String), expect.stringMatching(/^第 \d+ 行/), '0']);
  await page.check('text=只看没有照原文读到的');
  expect(await page.locator('tbody tr').count()).toBeLessThan(200);
  expect(faults).toEqual([]);
});

test('last year: what can be taken over, what changed, and what does not follow', async () => {
  const { page, faults } = await openPage(browser);
  await beginReport(page, complete.agency?.name ?? '', 2024);
  await page.click('nav >> text=与上年比较');
  await page.setInputFiles('input.previous', {
    name: '去年.gongkai.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(complete)),
  });
  await page.waitForSelector('.prefill');
  await page.click('text=全部采用');
  await page.waitForSelector('.prefill', { state: 'detached' });
  await page.click('nav >> text=填写');
  const carried = `#${anchorId('/requests/carriedOver/naturalPerson')}`;
  const forward = complete.requests?.carriedForward?.naturalPerson;
  expect(await page.inputValue(carried)).toBe(String(forward));
  // a figure that does not follow from last year's is a finding
  await page.fill(carried, '1');
  await page.waitForSelector('#findings details[data-code="series/carried-over"]');
  await page.click('nav >> text=与上年比较');
  const row = page.locator('tbody tr', { hasText: '一、本年新收' });
  expect(await row.locator('td').allInnerTexts()).toEqual(['3511', '未载明', '', '']);
  expect(await page.locator('svg rect').count()).toBeGreaterThan(20);
  expect(faults).toEqual([]);
});

test('a report of another year is compared, but nothing is checked against it', async () => {
  const { page } = await openPage(browser);
  await openFile(page, 'a.gongkai.json', new TextEncoder().encode(JSON.stringify(complete)));
  await page.click('nav >> text=与上年比较');
  await page.setInputFiles('input.previous', {
    name: 'b.gongkai.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(writePointer(complete, '/year', 2019))),
  });
  expect(await page.innerText('main [role=alert]')).toContain('2019');
  expect(await page.locator('details[data-code^="series/"]').count()).toBe(0);
});
