import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../../tests/browser/chromium.ts';
import { anchorId } from '../src/state/anchor.ts';
import { clipboards } from './clipboards.ts';
import { pasted } from './fixtures.ts';
import { beginReport, openPage, pasteInto } from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

const at = (address: string): string => `#${anchorId(address)}`;
const figure = (page: Page, address: string): Promise<string> => page.inputValue(at(address));
const row = '/requests/received';
const columns = [
  'naturalPerson',
  ...['commercial', 'research', 'publicInterest', 'legalService', 'other'].map(
    (kind) => `organizations/${kind}`,
  ),
];
const rowFigures = (page: Page, address: string): Promise<string[]> =>
  Promise.all([...columns, 'total'].map((column) => figure(page, `${address}/${column}`)));
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLElement).dataset['address']);

test('a new report: figures are typed as in a spreadsheet, and the total follows when all is there', async () => {
  const { page, faults } = await openPage(browser);
  await beginReport(page, '示例市人民政府', 2024);
  expect(await page.innerText('h1')).toBe('示例市人民政府2024年政府信息公开工作年度报告');
  expect(await page.locator('td [data-state=unstated]').count()).toBe(200);

  await page.focus(at(`${row}/naturalPerson`));
  for (const [i, text] of ['１２', '3', '0', '0', '0'].entries()) {
    await page.keyboard.insertText(text);
    expect(await figure(page, `${row}/${columns[i] ?? ''}`)).toBe(text);
    await page.keyboard.press('Tab');
  }
  expect(await figure(page, `${row}/naturalPerson`)).toBe('12');
  expect(await figure(page, `${row}/total`)).toBe('');
  await page.keyboard.type('0');
  expect(await rowFigures(page, row)).toEqual(['12', '3', '0', '0', '0', '0', '15']);

  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('/requests/carriedOver/organizations/other');
  await page.keyboard.press('Home');
  await page.keyboard.type('7');
  await page.keyboard.press('Escape');
  expect(await figure(page, '/requests/carriedOver/naturalPerson')).toBe('');
  await page.keyboard.press('Control+z');
  expect(await rowFigures(page, row)).toEqual(['12', '3', '0', '0', '0', '', '']);
  await page.keyboard.press('Control+y');
  expect(await figure(page, `${row}/total`)).toBe('15');
  expect(faults).toEqual([]);
});

test('an input method is not disturbed while it composes', async () => {
  const { page } = await openPage(browser);
  await beginReport(page, '示例市人民政府', 2024);
  await page.focus(at(`${row}/naturalPerson`));
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: '１，２',
    selectionStart: 3,
    selectionEnd: 3,
  });
  expect(await figure(page, `${row}/naturalPerson`)).toBe('１，２');
  expect(await page.getAttribute(at(`${row}/naturalPerson`), 'data-state')).toBe('unstated');
  await session.send('Input.insertText', { text: '１，２００' });
  await page.keyboard.press('Tab');
  expect(await figure(page, `${row}/naturalPerson`)).toBe('1200');
});

test('what balances and what does not is said at the cell, without calling it an error', async () => {
  const { page } = await openPage(browser);
  await page.fill(
    'textarea',
    (await pasted('/requests/outcomes/granted/naturalPerson', 1157)).text,
  );
  await page.click('.paste button');
  const wrong = '/requests/outcomes/granted/naturalPerson';
  await page.focus(at(wrong));
  await page.keyboard.type('1170');
  expect(await page.innerText('.lanes')).toMatch(/行差 \+?-?5.*列差/);
  expect(await page.locator('.difference').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^行差 /), expect.stringMatching(/^列差 /)]),
  );
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1175');
  expect(await page.innerText('.lanes')).toBe('本行勾稽平衡 · 本列勾稽平衡');
  expect(await page.locator('.difference').count()).toBe(0);
});

test.each(clipboards)('pasted from $program: $what', async ({ html, text, cells, said }) => {
  const { page, faults } = await openPage(browser);
  await beginReport(page, '示例市人民政府', 2024);
  await page.locator('.tools input').last().uncheck();
  await page.locator('.tools input').first().uncheck();
  await pasteInto(page, at(`${row}/naturalPerson`), { html, text });
  await page.waitForSelector('.notice.said');
  expect(await page.innerText('.notice')).toContain(said);
  for (const [address, value] of Object.entries(cells)) {
    expect([address, await figure(page, address)]).toEqual([address, value]);
  }
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await figure(page, Object.keys(cells)[0] ?? '')).toBe('');
  expect(faults).toEqual([]);
});

test('what does not fit is shown before it is pasted, and can be left', async () => {
  const { page } = await openPage(browser);
  await beginReport(page, '示例市人民政府', 2024);
  await pasteInto(page, at(`${row}/total`), { html: '', text: '1\t2\n3\t4' });
  await page.waitForSelector('dialog[open]');
  expect(await page.innerText('dialog')).toContain('2 格有去处，2 项没有去处');
  await page.click('dialog >> text=取消');
  expect(await page.locator('td [data-state=figure]').count()).toBe(0);
});

test('a pasted total that is not the sum stays, and the table is by hand', async () => {
  const { page } = await openPage(browser);
  await beginReport(page, '示例市人民政府', 2024);
  await pasteInto(page, at(`${row}/naturalPerson`), { html: '', text: '1\t0\t0\t0\t0\t0\t9' });
  await page.waitForSelector('.notice.said');
  expect(await rowFigures(page, row)).toEqual(['1', '0', '0', '0', '0', '0', '9']);
  expect(await page.innerText('.notice')).toContain('手工填写合计');
  expect(await page.innerText('.difference')).toBe('行差 +8');
});

test('a rectangle is copied, cleared and pasted elsewhere; blanks become 0 only when asked', async () => {
  const { page } = await openPage(browser);
  await beginReport(page, '示例市人民政府', 2024);
  await pasteInto(page, at(`${row}/naturalPerson`), { html: '', text: '1\t2\n3\t4' });
  await page.waitForSelector('.notice.said');
  await page.focus(at(`${row}/naturalPerson`));
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  expect(await page.locator('td.ranged').count()).toBe(4);
  const copied = await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent('cut', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    return { html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') };
  });
  expect(copied.text).toBe('1\t2\r\n3\t4');
  expect(await page.locator('td [data-state=figure]').count()).toBe(0);
  await pasteInto(page, at('/requests/outcomes/granted/naturalPerson'), copied);
  await page.waitForFunction(
    () => document.querySelectorAll('td [data-state=figure]').length === 4,
  );
  expect(await figure(page, '/requests/outcomes/partiallyGranted/organizations/commercial')).toBe(
    '4',
  );
  const tools = page.locator('.tools button');
  for (let i = 0; i < 3; i += 1) await tools.nth(i).click();
  expect(await page.locator('td [data-state=figure]').count()).toBe(200);
  await page.click('button:text("撤销")');
  expect(await page.locator('td [data-state=figure]').count()).toBe(185);
});
