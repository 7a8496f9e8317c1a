// Hostile text in a browser: nothing of it runs, loads or changes the page, and people see it as it is.
import { marked } from 'marked';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProseBlock, Report } from '@gongkai/plugin-kit';
import { markdownRenderer } from '@gongkai/renderer-markdown';
import { launchChromium } from './chromium.ts';
import { examples, htmlOf } from './html-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

const { form, report } = examples[1]!;

const texts = [
  '<script>window.hurt=1</script>',
  '<img src=x onerror="window.hurt=1">',
  '"><svg onload=window.hurt=1>',
  "' onmouseover='window.hurt=1",
  '</title></style></script><script>window.hurt=1</script>',
  '<iframe srcdoc="<script>parent.hurt=1</script>"></iframe>',
  '<a href="javascript:window.hurt=1">按此</a>',
  '[按此](javascript:window.hurt=1) ![图](https://example.invalid/x.png) <https://example.invalid/>',
  '<meta http-equiv=refresh content="0;url=https://example.invalid/">',
  '<link rel=stylesheet href=https://example.invalid/x.css><base href=https://example.invalid/>',
  '<form action=https://example.invalid/><input autofocus onfocus=window.hurt=1>',
  ']]><!-- {{constructor}} ${window.hurt=1} <%= 1 %>',
  '&lt;script&gt; &#60;b&#62; &amp;',
  '# 一 **粗** _斜_ `码` ~~删~~ | 格 | \\',
  '=cmd|calc!A0',
  '甲\u202E321\u2066乙\u200F丙𠮷',
  '控\0制\x1b[31m符\x07',
];

/** A report that has a text wherever it can have one. */
function reportWith(text: string): Report {
  const prose: ProseBlock[] = [
    { type: 'paragraph', text },
    { type: 'heading', level: 2, text },
    {
      type: 'table',
      caption: text,
      rows: [
        ['文', text],
        [text, '文'],
      ],
    },
    { type: 'figure', alt: text, caption: text },
  ];
  const [first] = form.cells;
  return {
    ...report,
    title: text,
    agency: { ...report.agency, name: text },
    preface: prose,
    overview: prose,
    contact: { office: text, address: text },
    correction: { supersedes: text, on: '2024-01-29', reason: text },
    remarks: [{ at: first?.address ?? '', kind: 'text', text }],
  };
}

/** Opens a document and says what it did and what of it can be seen. */
async function open(html: string) {
  const page = await browser.newPage();
  const did: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|about):/.test(request.url())) did.push(`asked for ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    did.push(`said ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => did.push(`failed: ${error.message}`));
  await page.setContent(html);
  for (const event of ['mouseover', 'click', 'focus']) {
    await page.evaluate((name) => {
      document.querySelectorAll('body *').forEach((element) => {
        if (!(element instanceof HTMLAnchorElement)) element.dispatchEvent(new Event(name));
      });
    }, event);
  }
  const found = await page.evaluate(() => ({
    hurt: (globalThis as { hurt?: unknown }).hurt,
    strange: [
      ...document.querySelectorAll('script, img, svg, iframe, form, input, base, object, embed'),
      ...document.querySelectorAll('[href^="javascript:" i], [http-equiv]'),
    ]
      .filter((element) => element.getAttribute('type') !== 'application/json')
      .map((element) => {
        element.removeAttribute('alt');
        return element.outerHTML;
      }),
    text: document.body.innerText,
  }));
  await page.close();
  return { ...found, did };
}

const squeezed = (text: string): string => text.replace(/[\s\p{Cf}\p{Cc}]/gu, '');
const markdownOf = async (of: Report): Promise<string> =>
  new TextDecoder().decode(
    (await markdownRenderer.render({ form, report: of, options: {} })).bytes,
  );

interface Format {
  readonly name: string;
  render(of: Report): Promise<string>;
  /** What people read of it. */
  read?(of: Report): Promise<string>;
}

const formats: readonly Format[] = [
  { name: 'a page', render: (of) => htmlOf(form, of) },
  { name: 'a fragment', render: (of) => htmlOf(form, of, { layout: 'fragment' }) },
  {
    // a converter that lets all HTML through and takes front matter for text, as some do
    name: 'Markdown',
    render: async (of) => marked.parse(await markdownOf(of)),
    read: async (of) => marked.parse((await markdownOf(of)).replace(/^---\n[^]*?\n---\n/, '')),
  },
];

describe.each(formats)('$name', ({ render, read = render }) => {
  let usual: { readonly strange: readonly string[]; readonly text: string };
  beforeAll(async () => {
    usual = await open(await read(reportWith('寻常词语')));
  });

  test.each(texts)('%j', async (text) => {
    const opened = await open(await render(reportWith(text)));
    const { hurt, strange, did } = opened;
    expect({ hurt, did }).toEqual({ hurt: undefined, did: [] });
    expect(strange).toEqual(usual.strange);
    const seen = read === render ? opened : await open(await read(reportWith(text)));
    const times = (all: string, part: string): number => squeezed(all).split(squeezed(part)).length;
    // everywhere where an ordinary text would be seen
    expect(times(seen.text, text)).toBe(times(usual.text, '寻常词语'));
  });

  test('a paragraph of 1 MB is shown whole', async () => {
    const long = '政务公开示例文字'.repeat(Math.ceil((1 << 20) / 24));
    const preface: ProseBlock[] = [{ type: 'paragraph', text: long }];
    const { text } = await open(await render({ ...report, preface }));
    expect(squeezed(text)).toContain(long);
  });
});
