import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPointer } from '@gongkai/plugin-kit';
import { launchChromium } from '../../../tests/browser/chromium.ts';
import { anchorId } from '../src/state/anchor.ts';
import { complete, pasted, seed } from './fixtures.ts';
import { openPage } from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

const openSeed = async (page: Page): Promise<void> => {
  await page.setInputFiles('input[type=file]', seed.path);
  await page.waitForSelector('#findings');
};
const paste = async (page: Page, text: string): Promise<void> => {
  await page.fill('textarea', text);
  await page.click('.paste button');
  await page.waitForSelector('#findings');
};
const cell = (address: string): string => `#${anchorId(address)}`;
const figure = (page: Page, address: string): Promise<string> => page.inputValue(cell(address));
const codes = (page: Page): Promise<string[]> =>
  page.$$eval('#findings > details', (groups) => groups.map((g) => g.dataset['code'] ?? ''));
const verdicts = (page: Page): Promise<string> => page.innerText('#findings h3 [role=status]');

test('the seed report: 200 cells, what was found, 42 verdicts, and where each figure was read', async () => {
  const { page, faults } = await openPage(browser);
  await openSeed(page);
  expect(await page.innerText('h1')).toContain('2023年政府信息公开工作年度报告');
  const cells = await page.$$eval('td [data-state]', (all) =>
    all.map((c) => [(c as HTMLElement).dataset['state'], (c as HTMLInputElement).value]),
  );
  expect(cells).toEqual(Array.from({ length: 200 }, () => ['figure', '0']));
  expect(await codes(page)).toEqual(
    expect.arrayContaining(['structure/section-duplicated', 'import/realigned']),
  );
  expect(await verdicts(page)).toBe('42 条全部成立');

  await page.click(cell('/requests/received/naturalPerson'));
  const line = await page.innerText('#source li[aria-current]');
  expect(line.split('\n')[0]).toBe(String(seed.lineOf('一、本年新收')));
  expect(line).toContain('一、本年新收政府信息公开申请数量');
  expect(await page.innerText('#source mark')).toBe('0');
  expect(faults).toEqual([]);
});

test('a wrong figure: named, repaired by one click, taken back by another', async () => {
  const { page, faults } = await openPage(browser);
  const wrong = '/requests/outcomes/granted/naturalPerson';
  await paste(page, (await pasted(wrong, 1157)).text);
  expect(await verdicts(page)).toBe('成立 40 · 不成立 2');
  expect(await codes(page)).toEqual(
    expect.arrayContaining(['reconcile/row-total', 'reconcile/outcome-total']),
  );
  expect(await figure(page, wrong)).toBe('1157');

  await page.click('.culprit >> button:text("改为 1175")');
  expect(await verdicts(page)).toBe('42 条全部成立');
  expect(await figure(page, wrong)).toBe('1175');
  expect(await page.innerText('#source')).toContain('读出 1157，已改为 1175');
  expect(await page.innerText('main')).toContain('改动 1 格');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(anchorId(wrong));

  await page.click('button:text("撤销")');
  expect(await verdicts(page)).toBe('成立 40 · 不成立 2');
  expect(await figure(page, wrong)).toBe('1157');
  expect(faults).toEqual([]);
});

test('what is pasted from a page keeps its tables', async () => {
  const { page, faults } = await openPage(browser);
  const { html } = await pasted('/requests/outcomes/granted/naturalPerson', 1157);
  await page.fill('textarea', '看得见的文字');
  await page.evaluate((markup) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', markup);
    clipboardData.setData('text/plain', '看得见的文字');
    document
      .querySelector('textarea')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
  }, html);
  await page.click('.paste button');
  await page.waitForSelector('.culprit');
  expect(await verdicts(page)).toBe('成立 40 · 不成立 2');
  expect(faults).toEqual([]);
});

test('a cell that is not stated is not a 0, and what it enters is not judged', async () => {
  const { page, faults } = await openPage(browser);
  const empty = '/requests/received/total';
  await paste(page, (await pasted(empty, null)).text);
  expect(await figure(page, empty)).toBe('');
  expect(await page.getAttribute(cell(empty), 'placeholder')).toBe('未载明');
  expect(await verdicts(page)).toBe('成立 40 · 无法判断 2');
  expect(await codes(page)).toContain('cell/not-stated');
  expect(faults).toEqual([]);
});

test('preview and downloads: the three tables, and files that say the same', async () => {
  const { page, faults } = await openPage(browser);
  await paste(page, (await pasted('/year', 2023)).text);
  await page.click('nav >> text=预览与下载');
  const preview = await page.waitForSelector('iframe[srcdoc*="</html>"]');
  expect(await preview.getAttribute('sandbox')).toBe('');
  const captions = await page.$eval('iframe', (frame) => {
    const shown = new DOMParser().parseFromString((frame as HTMLIFrameElement).srcdoc, 'text/html');
    return [...shown.querySelectorAll('table:has(td[headers]) caption')].map((c) => c.textContent);
  });
  expect(captions).toEqual([
    expect.stringContaining('表二'),
    expect.stringContaining('表三'),
    expect.stringContaining('表四'),
  ]);
  const save = async (label: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click(`.downloads >> text=${label}`),
    ]);
    expect(download.suggestedFilename()).toMatch(
      /^示例市人民政府2023年.*\.(gongkai\.json|html|md)$/,
    );
    return readFile(await download.path(), 'utf8');
  };
  const data = JSON.parse(await save('JSON')) as unknown;
  for (const address of ['/proactiveDisclosure', '/requests', '/disputes']) {
    expect(readPointer(data, address)).toMatchObject(readPointer(complete, address) as object);
  }
  expect(await save('HTML')).toBe(await preview.getAttribute('srcdoc'));
  expect(await save('Markdown')).toBe((await pasted('/year', 2023)).text);
  expect(faults.filter((fault) => !fault.startsWith('request: blob:'))).toEqual([]);
});

test('a file is dropped as well as chosen, and beside the box does no harm', async () => {
  const { page, faults } = await openPage(browser);
  const text = await readFile(seed.path, 'utf8');
  const dataTransfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'jili-2023.txt', { type: 'text/plain' }));
    return data;
  }, text);
  await page.dispatchEvent('header', 'drop', { dataTransfer });
  await page.waitForSelector('#findings');
  expect(await page.locator('td [data-state=figure]').count()).toBe(200);
  await page.dispatchEvent('#findings', 'drop', { dataTransfer });
  expect(await page.locator('td [data-state=figure]').count()).toBe(200);
  expect(faults).toEqual([]);
});

test('what cannot be read says why, and the page goes on', async () => {
  const { page, faults } = await openPage(browser);
  await paste(page, '今天天气很好。');
  expect(await codes(page)).toEqual(['import/unreadable']);
  expect(await page.innerText('main')).toContain('没有识别出年度报告');
  await page.click('text=打开另一份');
  await openSeed(page);
  expect(await verdicts(page)).toBe('42 条全部成立');
  expect(faults).toEqual([]);
});

test('nothing on the page can turn text into code', async () => {
  const { page } = await openPage(browser);
  // from a timer: what a test evaluates directly is exempt from the policy
  const outcome = await page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(new Function('return "ran"')());
          } catch (error) {
            resolve((error as Error).name);
          }
        });
      }),
  );
  expect(outcome).toBe('EvalError');
});
