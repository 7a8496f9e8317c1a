import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../../tests/browser/chromium.ts';
import { builtPage } from '../build/built-page.ts';
import { anchorId } from '../src/state/anchor.ts';
import type { KeptWork } from '../src/state/work-store.ts';
import { beginReport, openPage } from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

const cell = `#${anchorId('/requests/received/naturalPerson')}`;

/** What the drafts in the browser have in the cell. */
const keptFigures = (page: Page): Promise<unknown[]> =>
  page.evaluate(
    () =>
      new Promise<unknown[]>((resolve) => {
        const opening = indexedDB.open('gongkai-editor');
        opening.onsuccess = () => {
          const all = opening.result.transaction('works').objectStore('works').getAll();
          all.onsuccess = () =>
            resolve(
              (all.result as KeptWork[]).map(
                ({ work }) => work.draft.requests?.received?.naturalPerson,
              ),
            );
        };
      }),
  );

test('a page that is killed opens again with what was entered', async () => {
  const { page, faults } = await openPage(browser);
  await beginReport(page, '示例市人民政府', 2024);
  await page.focus(cell);
  await page.keyboard.type('36');
  await page.waitForSelector('.status:text("尚未存为文件")');
  const session = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await gone;

  const again = await page.context().newPage();
  await again.goto(builtPage.url);
  expect(await again.innerText('.kept')).toContain('示例市人民政府2024年');
  await again.click('.kept >> text=继续填写');
  expect(await again.inputValue(cell)).toBe('36');
  expect(faults).toEqual([]);

  // a second tab gets a copy: neither overwrites the other
  const other = await page.context().newPage();
  await other.goto(builtPage.url);
  await other.click('.kept >> text=继续填写');
  await other.waitForSelector('.notice:text("副本")');
  await other.focus(cell);
  await other.keyboard.type('40');
  await other.waitForSelector('.status:text("已自动留存")');
  await again.focus(cell);
  await again.keyboard.type('37');
  await again.waitForSelector('.status:text("已自动留存")');
  expect((await keptFigures(again)).sort()).toEqual([37, 40]);
});

test('a browser that keeps nothing says so, and the file can still be saved', async () => {
  const { page } = await openPage(browser, {
    before: () => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get: () => ({
          open() {
            throw new DOMException('not allowed', 'SecurityError');
          },
        }),
      });
    },
  });
  await beginReport(page, '示例市人民政府', 2024);
  await page.focus(cell);
  await page.keyboard.type('36');
  expect(await (await page.waitForSelector('.status[role=alert]')).innerText()).toContain('不允许');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Control+s'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^示例市人民政府2024年.*\.gongkai\.json$/);
  await page.waitForSelector('.status:text("已存为文件")');
});

test('a full storage is said at once, as something to act on', async () => {
  const { page } = await openPage(browser, {
    before: () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    },
  });
  await beginReport(page, '示例市人民政府', 2024);
  await page.focus(cell);
  await page.keyboard.type('36');
  const said = await page.waitForSelector('.status[role=alert]');
  expect(await said.innerText()).toMatch(/存储已满.*保存/);
});
