import type { Browser, Page } from 'playwright-core';
import { builtPage } from '../build/built-page.ts';

/** The page as a clerk opens it, and everything it does that it must not do. */
export interface OpenedPage {
  readonly page: Page;
  /** Requests beyond the file itself, errors, and what the console says: violations of the policy too. */
  readonly faults: string[];
}

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  /** Runs before the page does. */
  readonly before?: () => void;
}

/** Opens the built page from the disk, with the network refused. */
export async function openPage(
  browser: Browser,
  { width = 1366, height = 768, before }: OpenOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width, height }, offline: true });
  const faults: string[] = [];
  await context.route(/^(?!file:)/, (route) => route.abort());
  const page = await context.newPage();
  // nothing here takes long; what takes longer is missing, and the test says where
  page.setDefaultTimeout(10_000);
  page.on('request', (request) => {
    if (request.url() !== builtPage.url) faults.push(`request: ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  if (before) await page.addInitScript(before);
  await page.goto(builtPage.url);
  return { page, faults };
}

/** Begins a report on the start page. */
export async function beginReport(page: Page, agency: string, year: number): Promise<void> {
  await page.fill('.new .agency input', agency);
  await page.fill('.new .year', String(year));
  await page.click('.new button');
  await page.waitForSelector('#findings');
}

/** Pastes into a cell what a program has put on the clipboard. */
export async function pasteInto(
  page: Page,
  selector: string,
  flavours: { readonly html: string; readonly text: string },
): Promise<void> {
  await page.focus(selector);
  await page.$eval(
    selector,
    (cell, { html, text }) => {
      const clipboardData = new DataTransfer();
      if (html !== '') clipboardData.setData('text/html', html);
      if (text !== '') clipboardData.setData('text/plain', text);
      cell.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    flavours,
  );
}
