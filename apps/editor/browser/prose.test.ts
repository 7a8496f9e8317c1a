import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../../tests/browser/chromium.ts';
import { anchorId } from '../src/state/anchor.ts';
import { beginReport, openPage } from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

const at = (address: string): string => `#${anchorId(address)}`;
const states = (page: Page): Promise<string[]> => page.locator('.tasks .state').allInnerTexts();

test('prose is written topic by topic, and its figures are held against the tables', async () => {
  const { page, faults } = await openPage(browser);
  await beginReport(page, '示例市人民政府', 2024);
  expect(await states(page)).toEqual(Array.from({ length: 6 }, () => '未开始'));
  await page.focus(at('/requests/received/naturalPerson'));
  for (const figure of ['35', '0', '0', '0', '0', '0']) {
    await page.keyboard.type(figure);
    await page.keyboard.press('Tab');
  }
  // the second topic first: the heading comes with it, and the cursor is in its paragraph
  await page.click('.topics button >> nth=1');
  await page.keyboard.type('2024年本市新收政府信息公开申请36件。');
  await page.click('.topics button >> nth=0');
  await page.keyboard.type('共公开信息10条。');
  expect(await page.inputValue(at('/overview/0'))).toMatch(/^（一）/);
  expect(await page.inputValue(at('/overview/3'))).toContain('36件');

  const bound = page.locator('.figures li');
  await bound.waitFor();
  expect(await bound.innerText()).toContain('文中写 36件，表中为 35');
  expect((await states(page))[0]).toBe('有问题');
  await page.click('.figures >> text=文中改为 35');
  expect(await page.inputValue(at('/overview/3'))).toBe('2024年本市新收政府信息公开申请35件。');
  expect(await bound.textContent()).toContain('相符');
  await page.check('.done input >> nth=0');
  expect((await states(page))[0]).toBe('已完成');
  expect((await states(page))[2]).toBe('填写中');

  await page.click('button:text("撤销")');
  await page.click('button:text("撤销")');
  expect(await page.inputValue(at('/overview/3'))).toContain('36件');
  expect(faults).toEqual([]);
});

test('paragraphs are parted where they are pasted, and a figure of the tables is put at the cursor', async () => {
  const { page, faults } = await openPage(browser);
  await beginReport(page, '示例市人民政府', 2024);
  await page.focus(at('/disputes/reconsideration/upheld'));
  await page.keyboard.type('7');
  await page.keyboard.press('Tab');
  const section = page.locator('section:has(> h2)').nth(4);
  await section.locator('button:text("加一段")').click();
  await page.keyboard.insertText('第一段。\n\n第二段：复议维持件。');
  await section.locator('button:text("插入表中的数")').click();
  await section.locator('select').focus();
  await section.locator('select').selectOption({ index: 0 });
  const field = section.locator('textarea').last();
  await field.evaluate((element) => {
    const area = element as HTMLTextAreaElement;
    area.focus();
    area.setSelectionRange(area.value.length - 2, area.value.length - 2);
  });
  await section.locator('button:text("插入到光标处")').click();
  expect(await field.inputValue()).toContain('复议维持7件。');
  // an empty block is no part of the report, and goes when it is left
  await section.locator('button:text("加一段")').click();
  await page.click('h1');
  expect(await section.locator('textarea').allInnerTexts()).toHaveLength(2);
  expect(await page.inputValue(at('/problemsAndImprovements/1'))).toBe('第二段：复议维持7件。');
  expect(faults).toEqual([]);
});

test('the law stands beside the row', async () => {
  const { page } = await openPage(browser);
  await beginReport(page, '示例市人民政府', 2024);
  await page.click(at('/requests/outcomes/denied/internalAffairs/naturalPerson'));
  expect(await page.innerText('#source .guidance')).toContain('人事管理、后勤管理、内部工作流程');
});
