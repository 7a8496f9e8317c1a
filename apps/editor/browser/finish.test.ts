import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Draft } from '@gongkai/plugin-kit';
import { launchChromium } from '../../../tests/browser/chromium.ts';
import { anchorId } from '../src/state/anchor.ts';
import { pasted } from './fixtures.ts';
import { beginReport, openPage } from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

const wrong = '/requests/outcomes/granted/naturalPerson';
const saved = async (page: Page): Promise<Draft> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Control+s'),
  ]);
  return JSON.parse(await readFile(await download.path(), 'utf8')) as Draft;
};

test('a finding is answered with a reason, and the answer lapses with the figure it saw', async () => {
  const { page, faults } = await openPage(browser);
  await page.fill('textarea', (await pasted(wrong, 1157)).text);
  await page.click('.paste button');
  const finding = page.locator('#findings > details[data-code="reconcile/row-total"] li').first();
  await finding.locator('.answer').click();
  await finding.locator('button[type=submit]').click();
  expect(await finding.locator('[role=alert]').innerText()).toBe('请写明理由和说明人');
  await finding.locator('textarea').fill('已按台账核对，原件如此');
  await finding.locator('input').fill('张三');
  await finding.locator('button[type=submit]').click();

  const waived = page.locator('.waived');
  expect(await waived.locator('summary').innerText()).toBe('已作核对说明 1 条');
  await waived.locator('summary').click();
  expect(await waived.innerText()).toContain('已按台账核对，原件如此（张三，20');
  expect(await page.locator('#findings > details[data-code="reconcile/row-total"]').count()).toBe(
    0,
  );
  expect((await saved(page)).waivers).toEqual([
    expect.objectContaining({ code: 'reconcile/row-total', by: '张三' }),
  ]);

  await page.fill(`#${anchorId(wrong)}`, '1158');
  await page.waitForSelector('#findings > details[data-code="reconcile/row-total"]');
  expect(await waived.locator('summary').innerText()).toContain('已失效 1 条');
  await waived.locator('button').click();
  await waived.waitFor({ state: 'detached' });
  expect((await saved(page)).waivers).toBeUndefined();
  expect(faults.filter((fault) => !fault.startsWith('request: blob:'))).toEqual([]);
});

test('what stands beside the tables is filled in, and a fee that is no figure is not taken', async () => {
  const { page } = await openPage(browser);
  await beginReport(page, '示例市人民政府', 2024);
  await page.click('.facts summary');
  await page.fill(`#${anchorId('/contact/telephone')}`, '0379-65555555');
  await page.fill(`#${anchorId('/publication/preparedOn')}`, '2025-01-15');
  const fee = `#${anchorId('/processingFees/amountReceived')}`;
  await page.fill(fee, '约三百元');
  await page.keyboard.press('Tab');
  expect(await page.inputValue(fee)).toBe('');
  await page.fill(fee, '３００');
  await page.keyboard.press('Tab');
  expect(await page.inputValue(fee)).toBe('300');
  const { contact, publication, processingFees } = await saved(page);
  expect({ contact, publication, processingFees }).toEqual({
    contact: { telephone: '0379-65555555' },
    publication: { preparedOn: '2025-01-15' },
    processingFees: { amountReceived: 300 },
  });
});

test('the equations of a chosen cell show both their sides', async () => {
  const { page } = await openPage(browser);
  await beginReport(page, '示例市人民政府', 2024);
  await page.click(`#${anchorId('/requests/received/naturalPerson')}`);
  const sideOf = (address: string): Promise<string | null> =>
    page.locator(`td:has(> #${anchorId(address)})`).getAttribute('class');
  expect(await sideOf('/requests/received/organizations/other')).toContain('side-left');
  expect(await sideOf('/requests/received/total')).toContain('side-right');
  expect(await sideOf('/requests/carriedForward/naturalPerson')).toContain('side-right');
  expect(await sideOf('/requests/carriedForward/total')).not.toContain('side-');
});
