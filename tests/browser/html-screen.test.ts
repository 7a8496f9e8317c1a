// A page as people use it: on a phone, enlarged, with a screen reader; both editions.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { examples, htmlOf, shown } from './html-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

/** Texts that stick out of the window and cannot be scrolled to within a box of their own. */
function lostTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth + 1;
    const scrolls = (element: Element | null): boolean => {
      if (element === null) return false;
      const { overflowX } = getComputedStyle(element);
      return overflowX === 'auto' || overflowX === 'scroll' || scrolls(element.parentElement);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lost: string[] = [];
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const outside = [...range.getClientRects()].some(
        ({ left, right }) => right > wide || left < -1,
      );
      if (outside && !scrolls(node.parentElement)) lost.push(node.textContent ?? '');
    }
    return lost;
  });
}

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });

describe.each(examples)('edition $form.edition', ({ form, report }) => {
  test.each(['page', 'fragment'] as const)('axe finds nothing in a %s', async (layout) => {
    const html = await htmlOf(form, report, { layout });
    // a site puts the fragment into a page of its own
    const whole =
      layout === 'page'
        ? html
        : `<!doctype html><html lang="zh-CN"><title>年报</title><main>${html}</main></html>`;
    const page = await shown(browser, whole, 1024);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test.each([
    ['a phone', 360],
    ['a small window', 1024],
    ['a window of 1280, enlarged to 200 %', 640],
    ['a window of 1280, enlarged to 400 %', 320],
  ])('on %s nothing is lost at the side', async (_, width) => {
    const page = await shown(browser, await htmlOf(form, report), width);
    expect(await lostTexts(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.close();
  });

  test('text alone enlarged to 200 % is whole', async () => {
    const page = await shown(browser, await htmlOf(form, report), 1280);
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    expect(await lostTexts(page)).toEqual([]);
    // no line of text is cut off by the box it stands in
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('p, h1, h2, h3, h4, h5, th, td, dt, dd')]
        .filter((element) => element.scrollHeight > element.clientHeight + 2)
        .filter((element) => getComputedStyle(element).overflowY !== 'visible')
        .map((element) => element.textContent),
    );
    expect(cut).toEqual([]);
    await page.close();
  });

  test('a table wider than the window can be scrolled with the keyboard', async () => {
    const page = await shown(browser, await htmlOf(form, report), 360);
    const boxes = page.locator('.box');
    const wide = await boxes.evaluateAll((all) =>
      all.flatMap((box, i) => (box.scrollWidth > box.clientWidth ? [i] : [])),
    );
    expect(wide.length).toBeGreaterThan(0);
    for (const index of wide) {
      const box = boxes.nth(index);
      await box.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    }
    await page.close();
  });
});
