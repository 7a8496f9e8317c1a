import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docxImporter } from '@gongkai/importer-docx';
import { importReport } from '@gongkai/recognizer';
import { forms } from '@gongkai/schema/forms';
import type { Draft } from '@gongkai/plugin-kit';
import { launchChromium } from '../../../tests/browser/chromium.ts';
import { builtPage } from '../build/built-page.ts';
import { anchorId } from '../src/state/anchor.ts';
import { clipboards } from './clipboards.ts';
import { seed } from './fixtures.ts';
import { openPage, pasteInto } from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

const at = (address: string): string => `#${anchorId(address)}`;
const verdicts = (page: Page): Promise<string> => page.innerText('#findings h3 [role=status]');
const figures = (page: Page): Promise<number> =>
  page.locator('main td [data-state=figure]').count();

/** `PICTURES=1` takes the pictures of the README anew: what it shows is what this test has walked. */
async function picture(page: Page, name: string): Promise<void> {
  if (process.env['PICTURES'] !== '1') return;
  const path = fileURLToPath(new URL(`../docs/${name}.webp`, import.meta.url));
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 55 });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, Buffer.from(data, 'base64'));
}

const downloaded = async (page: Page, click: () => Promise<void>): Promise<Uint8Array> => {
  const [file] = await Promise.all([page.waitForEvent('download'), click()]);
  return new Uint8Array(await readFile(await file.path()));
};
const tables = ({ requests, disputes, proactiveDisclosure }: Draft): unknown =>
  JSON.parse(
    JSON.stringify({ requests, disputes, proactiveDisclosure }, (key, value) =>
      key === 'prose' || key === 'notes' ? undefined : (value as unknown),
    ),
  );

test('the first time: a text is opened, corrected, survives a crash, and is handed in as Word and PDF', async () => {
  const { page, faults } = await openPage(browser);
  await picture(page, 'start');
  await page.setInputFiles('input[type=file]', seed.path);
  await page.waitForSelector('#findings');
  expect(await figures(page)).toBe(200);
  expect(await page.locator('#findings > details').count()).toBeGreaterThan(0);
  await page.click('nav >> text=识别报告');
  await page.locator('tbody tr').nth(10).locator('button').click();
  await picture(page, 'recognition');

  // pasted from Word, and taken back
  await page.click('nav >> text=填写');
  const [word] = clipboards;
  if (word === undefined) throw new Error('there is a clipboard of Word');
  await pasteInto(page, at('/requests/received/naturalPerson'), word);
  await page.waitForSelector('.notice.said');
  expect(await page.inputValue(at('/requests/received/naturalPerson'))).toBe('36');
  await page.click('button:text("撤销")');
  expect(await page.inputValue(at('/requests/received/naturalPerson'))).toBe('0');
  expect(await verdicts(page)).toBe('42 条全部成立');

  // one figure is typed wrongly: neutral while it is typed, then a hint that repairs it
  const wrong = '/requests/outcomes/granted/naturalPerson';
  await page.focus(at(wrong));
  await page.keyboard.type('5');
  expect(await page.innerText('.lanes')).toContain('差');
  await page.waitForSelector('.culprit');
  await picture(page, 'tables');
  await page.click('.culprit button.primary');
  expect(await page.inputValue(at(wrong))).toBe('0');
  expect(await verdicts(page)).toBe('42 条全部成立');

  // the text is read over
  await page.click('.tasks a >> nth=0');
  await picture(page, 'prose');
  await page.click('.tasks a >> nth=5');
  await page.fill(at('/otherMatters/0'), '无其他需要报告的事项。');
  await page.waitForSelector('.status:text("尚未存为文件")');

  // the page is killed; what was written is there
  const session = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await gone;
  const again = await page.context().newPage();
  again.setDefaultTimeout(10_000);
  await again.goto(builtPage.url);
  await again.click('.kept >> text=继续填写');
  expect(await again.inputValue(at('/otherMatters/0'))).toBe('无其他需要报告的事项。');

  await again.click('nav >> text=预览与下载');
  await again.waitForSelector('iframe[srcdoc*="</html>"]');
  await picture(again, 'preview');
  const data = JSON.parse(
    new TextDecoder().decode(await downloaded(again, () => again.keyboard.press('Control+s'))),
  ) as Draft;
  const bytes = await downloaded(again, () => again.click('.downloads >> text=Word'));
  const { draft } = await importReport(
    { bytes },
    { importers: [docxImporter], forms: Object.values(forms), importer: docxImporter.name },
  );
  expect(tables(draft)).toEqual(tables(data));
  const pdf = await again.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(faults).toEqual([]);
});
