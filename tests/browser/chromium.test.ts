import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

const picture = async (body: string): Promise<string> => {
  const page = await browser.newPage({ viewport: { width: 400, height: 60 } });
  await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(body)}`);
  const bytes = await page.screenshot();
  await page.close();
  return bytes.toString('base64');
};

test('an ordinary page shows Chinese characters, not boxes', async () => {
  // characters without a glyph all give the same box, so two such texts would look the same
  expect(await picture('公开')).not.toBe(await picture('报告'));
  // the last code point of a private use area: no font has it
  expect(await picture('公开')).not.toBe(await picture('\u{10FFFD}\u{10FFFD}'));
});

test('the same page gives the same picture twice', async () => {
  const page = '<h1>政府信息公开工作年度报告</h1>';
  expect(await picture(page)).toBe(await picture(page));
});
