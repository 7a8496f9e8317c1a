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
