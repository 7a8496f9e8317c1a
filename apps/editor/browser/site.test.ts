// The same page as a site: whatever serves one file serves it.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../../tests/browser/chromium.ts';
import { builtPage } from '../build/built-page.ts';
import { seed } from './fixtures.ts';

const site = readFileSync(
  fileURLToPath(new URL('../dist/site/index.html', import.meta.url)),
  'utf8',
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

test('the site is the page, and a report opened there asks nothing of the server again', async () => {
  expect(site).toBe(builtPage.html());
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(site);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
    await page.setInputFiles('input[type=file]', seed.path);
    await page.waitForSelector('#findings');
    expect(await page.locator('td [data-state=figure]').count()).toBe(200);
    // a browser looks for the picture of any site
    expect(asked.filter((path) => path !== '/favicon.ico')).toEqual(['/']);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
