import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../../tests/browser/chromium.ts';
import { seed } from './fixtures.ts';
import { openPage } from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

/** Takes from the browser what the language gained after Chromium 80. */
function forgetNewer(): void {
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object;
  const newer: [object, string[]][] = [
    [Object, ['hasOwn', 'groupBy']],
    [Map, ['groupBy']],
    [URL, ['canParse', 'parse']],
    [String.prototype, ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']],
    [Object.getPrototypeOf(Uint8Array.prototype) as object, ['at', 'findLast', 'toSorted', 'with']],
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced']],
    [Array.prototype, ['with']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf']],
    [iterator, ['map', 'filter', 'flatMap', 'some', 'every', 'find', 'toArray', 'reduce']],
    [globalThis, ['structuredClone', 'WeakRef', 'FinalizationRegistry', 'reportError']],
  ];
  for (const [target, names] of newer) {
    for (const name of names) Reflect.deleteProperty(target, name);
  }
}

test('a browser as old as Chromium 80 reads the seed report all the same', async () => {
  const { page, faults } = await openPage(browser, { before: forgetNewer });
  await page.setInputFiles('input[type=file]', seed.path);
  await page.waitForSelector('#findings');
  expect(await page.locator('td [data-state=figure]').count()).toBe(200);
  await page.click('nav >> text=预览与下载');
  await page.waitForSelector('iframe[srcdoc*="</html>"]');
  expect(faults).toEqual([]);
});
