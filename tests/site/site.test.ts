// The site as a reader has it: on a desk and on a telephone, by day and by night, without any other host.
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { violations } from '../browser/axe.ts';
import { launchChromium } from '../browser/chromium.ts';
import { serveSite } from './site.ts';

let browser: Browser;
let server: Server;
let home: string;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveSite()]);
  home = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}, 60_000);
afterAll(async () => {
  await browser.close();
  server.close();
});

/** A page, with what went wrong on it: exceptions and requests to other hosts. */
async function open(
  path: string,
  width: number,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<{ page: Page; wrong: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith('data:'))
      wrong.push(request.url());
  });
  await page.goto(home + path, { waitUntil: 'load' });
  return { page, wrong };
}

describe.each([1366, 360])('%i px wide', (width) => {
  test.each([
    '/',
    '/start.html',
    '/developers.html',
    '/reference/form-2021.html',
    '/reference/data-2021.html',
    '/reference/command.html',
    '/reference/rules/reconcile.culprit.html',
    '/reference/api/validator.html',
    '/en/',
    '/en/plugins.html',
    '/en/reference/form-2021.html',
    '/en/reference/rules/',
    '/en/reference/versions.html',
  ])('%s fits and loads nothing from elsewhere', async (path) => {
    const { page, wrong } = await open(path, width);
    const taken = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.close();
    expect({ taken, wrong }).toEqual({ taken: width, wrong: [] });
  });
});

/** The button is called “Search”; the keys beside the word are a hint, no part of its name. */
const shortcut = /^label-content-name-mismatch: <button type="button" class="DocSearch /;

describe.each(['light', 'dark'] as const)('in %s', (colours) => {
  describe.each([1366, 360])('%i px wide', (width) => {
    test.each([
      '/',
      '/en/',
      '/en/developers.html',
      '/en/reference/form-2021.html',
      '/en/reference/command.html',
      '/en/reference/rules/',
      '/en/reference/rules/reconcile.culprit.html',
      '/en/reference/api/validator.html',
    ])('axe finds nothing on %s', async (path) => {
      const { page } = await open(path, width, colours);
      const isDark = await page.evaluate(() => document.documentElement.className.includes('dark'));
      const found = (await violations(page)).filter((one) => !shortcut.test(one));
      await page.close();
      expect({ found, isDark }).toEqual({ found: [], isDark: colours === 'dark' });
    });
  });
});

test.each([
  ['/', '结转', '/reference/form-2021'],
  ['/', '疑点', '/reference/rules/reconcile.culprit'],
  ['/en/', 'culprit', '/en/start'],
])('the search of %s finds %s offline', async (path, words, expected) => {
  const { page, wrong } = await open(path, 1366);
  await page.locator('#local-search button').click();
  await page.locator('#localsearch-input').fill(words);
  const results = page.locator('#localsearch-list a');
  await results.first().waitFor();
  const found = await results.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  );
  await page.close();
  expect(wrong).toEqual([]);
  expect(found.some((href) => href?.startsWith(expected) === true)).toBe(true);
});
