import type { Report } from '@gongkai/plugin-kit';
import { htmlRenderer } from '@gongkai/renderer-html';
import { pdfRenderer } from '@gongkai/renderer-pdf';
import { forms } from '@gongkai/schema/forms';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { example } from './examples.ts';
import type { Goal } from './goal.ts';
import { ratio, wallTime } from './measure.ts';

const form = forms['2021'];

/** Another report each time: both remember what they have set before. */
let written = 0;
function nextReport(): Report {
  written += 1;
  const text = `本年度第${String(written)}份报告，全年新收申请${String(written * 7)}件。`;
  const preface = [{ type: 'paragraph' as const, text }];
  const inForce = written % 100;
  const rules = { ...example.proactiveDisclosure.rules, inForce };
  return {
    ...example,
    preface,
    proactiveDisclosure: { ...example.proactiveDisclosure, rules },
  } as Report;
}

async function ours(report: Report): Promise<Uint8Array> {
  return (await pdfRenderer.render({ form, report, options: {} })).bytes;
}

/** With tags and bookmarks, as ours has them. */
async function theirs(page: Page, report: Report): Promise<Uint8Array> {
  const { bytes } = await htmlRenderer.render({ form, report, options: {} });
  await page.setContent(new TextDecoder().decode(bytes));
  return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
}

async function inChromium<T>(act: (page: Page) => Promise<T>): Promise<T> {
  const browser: Browser = await launchChromium();
  try {
    return await act(await browser.newPage());
  } finally {
    await browser.close();
  }
}

export const pdfGoals: readonly Goal[] = [
  {
    name: 'PDF/A with tags and JSON / warm Chromium printing the same page',
    limit: 0.25,
    unit: '×',
    measure: () =>
      inChromium((page) =>
        ratio(
          () => ours(nextReport()),
          () => theirs(page, nextReport()),
          { rounds: 15, batch: 50, warmUp: 2000, clock: wallTime },
        ),
      ),
  },
  {
    name: 'bytes of that PDF / of Chromium’s',
    limit: 1,
    unit: '×',
    measure: () =>
      inChromium(async (page) => {
        const report = nextReport();
        return (await ours(report)).length / (await theirs(page, report)).length;
      }),
  },
];
