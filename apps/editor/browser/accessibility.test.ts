import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../../tests/browser/chromium.ts';
import { anchorId } from '../src/state/anchor.ts';
import { pasted, seed } from './fixtures.ts';
import { openPage } from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

/** What axe finds; the contrast of 600 texts takes seconds, so it is looked at once a view. */
const violations = async (page: Page, contrast = true): Promise<string[]> => {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    (enabled) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        iframes: false,
        resultTypes: ['violations'],
        rules: { 'color-contrast': { enabled } },
      }),
    contrast,
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map((n) => `${id}: ${n.html}`));
};

const openWrong = async (page: Page): Promise<void> => {
  const { text } = await pasted('/requests/outcomes/granted/naturalPerson', 1157);
  await page.fill('textarea', text);
  await page.click('.paste button');
  await page.waitForSelector('#findings');
};

test('axe finds nothing where a report is begun or opened', async () => {
  const { page } = await openPage(browser);
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing where it is filled in, with everything unfolded', async () => {
  const { page } = await openPage(browser);
  await openWrong(page);
  await page.click(`#${anchorId('/requests/received/total')}`);
  for (const details of await page.locator('main details').all()) {
    await details.evaluate((element) => ((element as HTMLDetailsElement).open = true));
  }
  await page.locator('#findings .answer').first().click();
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing in the recognition report and the preview', async () => {
  const { page } = await openPage(browser);
  await openWrong(page);
  await page.click('nav >> text=识别报告');
  expect(await violations(page, false)).toEqual([]);
  await page.click('text=English');
  await page.click('nav >> text=Preview');
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing where the years are compared', async () => {
  const { page } = await openPage(browser);
  await openWrong(page);
  await page.click('nav >> text=与上年比较');
  await page.setInputFiles('input.previous', seed.path);
  await page.waitForSelector('svg');
  expect(await violations(page)).toEqual([]);
});

test('with large type, and at 200 % of an office screen, all of it can be read and reached', async () => {
  // a browser at 200 % lays a screen of 1366 × 768 out as one of half the size
  const { page, faults } = await openPage(browser, { width: 683, height: 384 });
  await page.setInputFiles('input[type=file]', seed.path);
  await page.waitForSelector('#findings');
  const sticksOut = (): Promise<number> =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await sticksOut()).toBe(0);
  const size = (): Promise<string> =>
    page.$eval('h1', (heading) => getComputedStyle(heading).fontSize);
  const before = parseFloat(await size());
  await page.click('button:text("大字")');
  expect(parseFloat(await size()) / before).toBeGreaterThan(1.25);
  expect(await sticksOut()).toBe(0);
  const cell = `#${anchorId('/requests/carriedForward/total')}`;
  await page.focus(cell);
  const seen = await page.$eval(cell, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const shown = document.elementFromPoint(left + width / 2, top + height / 2);
    return shown === element;
  });
  expect(seen).toBe(true);
  await page.reload();
  expect(await page.getAttribute('button:text("大字")', 'aria-pressed')).toBe('true');
  await page.click('button:text("大字")');
  expect(faults).toEqual([]);
});

test('everything can be done with the keyboard', async () => {
  const { page } = await openPage(browser);
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
  const tabTo = async (text: string): Promise<void> => {
    for (let i = 0; i < 300; i += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()).startsWith(text)) return;
    }
    throw new Error(`Tab never reached ${text}`);
  };
  // the browser is told to hand choosers over before one can open
  const opening = page.waitForEvent('filechooser');
  await tabTo('选择文件');
  await page.keyboard.press('Enter');
  const chooser = await opening;
  await chooser.setFiles(seed.path);
  await page.waitForSelector('#findings');
  await tabTo('跳到核对结果');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => location.hash)).toBe('#findings');

  await page.focus(`#${anchorId('/requests/received/naturalPerson')}`);
  for (const key of ['ArrowDown', 'End', 'ArrowLeft']) await page.keyboard.press(key);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(
    anchorId('/requests/carriedOver/organizations/other'),
  );
  expect(await page.innerText('#source li[aria-current]')).toContain('二、上年结转');
});

test('a cell is called by its row and column', async () => {
  const { page } = await openPage(browser);
  await page.setInputFiles('input[type=file]', seed.path);
  await page.waitForSelector('#findings');
  const name = '三、本年度办理结果 （三）不予公开 1.属于国家秘密 申请人情况 自然人';
  expect(await page.getByRole('textbox', { name, exact: true }).inputValue()).toBe('0');
  const names = await page.$$eval('td input', (inputs) =>
    inputs.map((input) =>
      (input.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent.trim() ?? '')
        .join(' ')
        .trim(),
    ),
  );
  expect(names).toHaveLength(200);
  expect(new Set(names).size).toBe(200);
});

test('on a telephone nothing sticks out, and the source can be closed', async () => {
  const { page } = await openPage(browser, { width: 360, height: 740 });
  await page.setInputFiles('input[type=file]', seed.path);
  await page.click(`#${anchorId('/requests/received/naturalPerson')}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await violations(page, false)).toEqual([]);
  await page.click('#source >> text=关闭');
  expect(await page.isVisible('#source')).toBe(false);
});
