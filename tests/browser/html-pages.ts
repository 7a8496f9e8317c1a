import { Buffer } from 'node:buffer';
import type { Browser, Page } from 'playwright-core';
import type { Form, Report } from '@gongkai/plugin-kit';
import { htmlRenderer, type HtmlOptions } from '@gongkai/renderer-html';
import complete2019 from '@gongkai/schema/2019/examples/complete.gongkai.json' with { type: 'json' };
import complete2021 from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { forms } from '@gongkai/schema/forms';

/** The complete example of each edition. */
export const examples: readonly { readonly form: Form; readonly report: Report }[] = [
  { form: forms['2019'], report: complete2019 as unknown as Report },
  { form: forms['2021'], report: complete2021 as unknown as Report },
];

export async function htmlOf(
  form: Form,
  report: Report,
  options: HtmlOptions = {},
): Promise<string> {
  return new TextDecoder().decode((await htmlRenderer.render({ form, report, options })).bytes);
}

/** A page in the browser that shows a document, as wide as asked. */
export async function shown(browser: Browser, html: string, width = 1024): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.setContent(html);
  return page;
}

/** The pages that a document prints, as a PDF. */
export async function printed(page: Page): Promise<Uint8Array> {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  return new Uint8Array(Buffer.from(bytes));
}
