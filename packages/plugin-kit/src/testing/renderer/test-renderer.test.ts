import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { forms } from '@gongkai/schema/forms';
import {
  writePointer,
  type Draft,
  type Renderer,
  type RenderInput,
  type Report,
} from '../../index.ts';
import { escapeHtml } from '../../templates.ts';
import { toView, type ProseView, type ReportView, type SectionView } from '../../view.ts';
import type { RendererSetup } from './renderer-setup.ts';
import { checkRenderer, testRenderer } from './test-renderer.ts';

/** The parts of a small renderer that does everything right, each to be put wrong. */
interface Parts {
  readonly text: (text: string) => string;
  readonly view: (view: ReportView, input: RenderInput) => ReportView;
  readonly page: (html: string, input: RenderInput) => string;
}

const right: Parts = { text: escapeHtml, view: (view) => view, page: (html) => html };
const encode = (html: string): Uint8Array => new TextEncoder().encode(html);

function small(parts: Partial<Parts> = {}, more: Partial<Renderer> = {}): Renderer {
  const { text, view: viewed, page } = { ...right, ...parts };
  const p = (...texts: string[]): string => texts.map((t) => `<p>${text(t)}</p>`).join('');
  const prose = (blocks: readonly ProseView[]): string =>
    blocks.map((block) => p(...textsOf(block))).join('');
  const section = ({ label, prose: before, table, notes }: SectionView): string => {
    const rows = table?.groups.flatMap((group) => group.rows) ?? [];
    const cells = rows.map(
      (row) => `<tr>${row.cells.map((c) => `<td>${text(c.text)}</td>`).join('')}</tr>`,
    );
    return `<h2>${label}</h2>${prose(before)}<table>${cells.join('')}</table>${prose(notes)}`;
  };
  return {
    kind: 'renderer',
    api: 1,
    name: 'small',
    produces: { mediaType: 'text/html', extension: '.html' },
    render(input) {
      const view = viewed(toView(input.form, input.report), input);
      const body = p(view.title) + prose(view.preface) + view.sections.map(section).join('');
      return { bytes: encode(page(body, input)) };
    },
    ...more,
  };
}

function textsOf(block: ProseView): string[] {
  const texts =
    block.type === 'table'
      ? [block.caption, ...block.head, ...block.rows.flat()]
      : block.type === 'figure'
        ? [block.caption, block.alt]
        : [block.text];
  return texts.filter((text) => text !== undefined && text !== '') as string[];
}

/** Names of the checks that do not hold, editions aside. */
async function failing(renderer: Renderer, setup: RendererSetup = {}): Promise<string[]> {
  const failures = await checkRenderer(renderer, { forms: [forms['2021']], ...setup });
  for (const { message } of failures) expect(message).not.toBe('');
  return [...new Set(failures.map(({ check }) => check.replace(/, edition .*/, '')))];
}

const options = {
  properties: { size: { type: 'string', enum: ['a4', 'a3'], default: 'a4', description: 'paper' } },
};
test('a renderer that does everything right passes, in both editions', async () => {
  expect(await checkRenderer(small())).toEqual([]);
  expect(await failing(small({}, { options }))).toEqual([]);
});

const everySection = (
  view: ReportView,
  change: (section: SectionView) => SectionView,
): ReportView => ({
  ...view,
  sections: view.sections.map(change),
});
// a renderer that talks is heard by the kit, not by who runs this test
beforeAll(() => {
  vi.spyOn(globalThis.console, 'debug').mockImplementation(() => undefined);
});
let calls = 0;
const shared = new Uint8Array(1 << 22);
const slow = (milliseconds: number): void => {
  for (const end = Date.now() + milliseconds; Date.now() < end;);
};

const broken: readonly [string, string[], Renderer, RendererSetup?][] = [
  ['another api', ['contract'], small({}, { api: 2 as never })],
  ['a name that is no name', ['contract'], small({}, { name: 'My Format' })],
  ['an edition that is none', ['contract'], small({}, { editions: ['2021', '2022'] })],
  [
    'notes after tables are lost',
    ['census'],
    small({ view: (view) => everySection(view, (section) => ({ ...section, notes: [] })) }),
  ],
  [
    'one cell is lost',
    ['census'],
    small({ text: (text) => escapeHtml(text).replace(/^1001[0-9][0-9]$/, '') }),
  ],
  [
    'everything twice',
    ['census', 'not stated is not 0', 'maximum: all there is, greatest figures'],
    small({ page: (html) => html + html }),
  ],
  [
    'sections the wrong way round',
    ['order'],
    small({ view: (view) => ({ ...view, sections: [...view.sections].reverse() }) }),
  ],
  [
    'blanks as 0',
    ['not stated is not 0'],
    small({ text: (text) => (text === '' ? '0' : escapeHtml(text)) }),
  ],
  [
    'what the source does not have as 0',
    ['not stated is not 0'],
    small({ text: (text) => escapeHtml(text.replace('未载明', '0')) }),
  ],
  [
    '0 as nothing',
    ['not stated is not 0'],
    small({ text: (text) => (text === '0' ? '' : escapeHtml(text)) }),
  ],
  [
    'a part that the report has not',
    ['minimum: nothing but what a report must have', 'empty: sections without a word'],
    small({ page: (html, { report }) => `${html}<p>${String(report.contact?.office)}</p>` }),
  ],
  [
    'falls over a section without a word',
    ['empty: sections without a word'],
    small({
      page: (html, { report }) =>
        html + (report.preface === undefined ? '' : report.preface[0]!.type[0]),
    }),
  ],
  [
    'figures cut short',
    ['maximum: all there is, greatest figures'],
    small({
      text: (text) => escapeHtml(text.replace(/^\d{12,}$/, (d) => Number(d).toPrecision(9))),
    }),
  ],
  [
    'texts as they are',
    ['hostile text: tags', 'hostile text: ends of elements', 'hostile text: XML and references'],
    small({ text: (text) => text }),
  ],
  [
    'as the output of a template',
    ['hostile text: template expressions'],
    small({ text: (text) => escapeHtml(text).replace(/\{\{.*?\}\}/g, '') }),
  ],
  [
    'rare characters lost',
    ['hostile text: rare characters'],
    small({ text: (text) => escapeHtml(text.replace(/[\u{10000}-\u{10FFFF}]/gu, '□')) }),
  ],
  [
    'control characters',
    ['hostile text: control characters'],
    small({ page: (html, { report }) => html + escapeHtml(/\x1b/.exec(report.title)?.[0] ?? '') }),
  ],
  [
    'changes of direction',
    ['hostile text: changes of direction'],
    small({ page: (html, { report }) => html + (/\u202E/.exec(report.title)?.[0] ?? '') }),
  ],
  [
    'the time of day',
    ['determinism'],
    small({ page: (html) => `${html}<p>${String(Date.now())}</p>` }),
  ],
  [
    'the year',
    ['determinism'],
    small({ page: (html) => `${html}<p>${String(new Date().getFullYear())}</p>` }),
  ],
  [
    'a number drawn',
    ['determinism', 'options schema'],
    small({ page: (html) => `${html}<p>x${String(Math.random())}</p>` }, { options }),
  ],
  [
    'a count of calls',
    ['determinism'],
    small({ page: (html) => `${html}<p id="x${String(calls++)}"></p>` }),
  ],
  [
    'one buffer for all outputs',
    ['determinism'],
    small(
      {},
      {
        render(input) {
          const rendered = small().render(input) as { bytes: Uint8Array };
          shared.fill(0x20, rendered.bytes.length);
          shared.set(rendered.bytes);
          return { bytes: shared.subarray(0, rendered.bytes.length + (calls++ % 2)) };
        },
      },
    ),
  ],
  [
    'talks to the console',
    ['no network, files or console'],
    small({ page: (html) => (globalThis.console.debug('x'), html) }),
  ],
  [
    'asks the network',
    ['no network, files or console'],
    small({ page: (html) => (void fetch('data:,x'), html) }),
  ],
  [
    'reads a file',
    ['no network, files or console'],
    small({ page: (html) => (readFileSync(import.meta.filename), html) }),
  ],
  [
    'an option without a description',
    ['options schema'],
    small({}, { options: { properties: { size: { type: 'string' } } } }),
  ],
  [
    'a default that is none of the values',
    ['options schema'],
    small({}, { options: { properties: { size: { ...options.properties.size, default: 'a5' } } } }),
  ],
  [
    'a default that is another',
    ['options schema'],
    small({ page: (html, { options: o }) => html + ('size' in o ? '<hr>' : '') }, { options }),
  ],
  [
    'a value that does not work',
    ['options schema'],
    small(
      {
        page: (html, { options: o }) => {
          if ('size' in o && o.size === 'a3') throw new Error('no such paper');
          return html;
        },
      },
      { options },
    ),
  ],
  [
    'a long paragraph cut short',
    ['time limit: a paragraph of 1 MB'],
    small({ text: (text) => escapeHtml(text.slice(0, 100_000)) }),
  ],
  [
    'slow on a long paragraph',
    ['time limit: a paragraph of 1 MB'],
    small({ text: (text) => (text.length > 100_000 && slow(300), escapeHtml(text)) }),
    { timeLimit: 250 },
  ],
];

test.each(broken)('%s: %j', async (_, expected, renderer, setup) => {
  expect(await failing(renderer, setup)).toEqual(expected);
});

describe('whatever a renderer prints', () => {
  const everything = async (renderer: Renderer): Promise<number> =>
    (await failing(renderer)).filter((name) => name !== 'contract' && name !== 'options schema')
      .length;

  test('no bytes, or bytes that are no text, fail every check that looks at them', async () => {
    const returns = (value: unknown): Renderer => small({}, { render: () => value as never });
    expect(await everything(returns('<p>'))).toBeGreaterThan(15);
    expect(await everything(returns({ bytes: 'x' }))).toBeGreaterThan(15);
    expect(await everything(returns({ bytes: new Uint8Array([0xff]) }))).toBeGreaterThan(15);
  });

  test('a report that is changed fails', async () => {
    const careless = small({
      view: (view, { report }) => Object.assign(report, { year: 1 }) && view,
    });
    expect(await everything(careless)).toBeGreaterThan(15);
  });

  test('a format nobody can decode asks for a decoder', async () => {
    const renderer = small(
      {},
      { produces: { mediaType: 'application/x-unknown', extension: '.x' } },
    );
    const [failure] = await checkRenderer(renderer, { forms: [forms['2021']] });
    expect(failure?.message).toContain('decode');
    const decode = (bytes: Uint8Array): string =>
      new TextDecoder().decode(bytes).replace(/<[^>]*>/g, ' ');
    const names = await failing(renderer, { decode });
    expect(names).not.toContain('census');
  });
});

describe('a round trip', () => {
  const through = (
    change: (report: Report) => Draft,
    setup: RendererSetup = {},
  ): Promise<string[]> => {
    let last: Report | undefined;
    const renderer = small({ page: (html, { report }) => ((last = report), html) });
    return failing(renderer, { ...setup, read: () => ({ draft: change(last!) }) });
  };
  const copy = (report: Report): Draft => JSON.parse(JSON.stringify(report)) as Draft;

  test('holds when everything comes back', async () => {
    expect(await through(copy, { keeps: 'report' })).toEqual([]);
  });

  const losses: readonly [string, (draft: Draft) => Draft][] = [
    ['a figure', (draft) => writePointer(draft, '/requests/received/total', 1)],
    ['a blank read as 0', (draft) => writePointer(draft, '/proactiveDisclosure/rules/issued', 0)],
    ['the title', ({ title: _, ...draft }) => draft],
    ['the agency', (draft) => writePointer(draft, '/agency/name', 'x')],
    ['the remarks', ({ remarks: _, ...draft }) => draft],
    ['a paragraph', (draft) => writePointer(draft, '/preface', [])],
  ];
  test.each(losses)('does not hold when it loses %s', async (_, lose) => {
    expect(await through((report) => lose(copy(report)))).toEqual(['round trip']);
  });

  test('of the whole report asks for more than what is printed', async () => {
    const change = (report: Report): Draft => ({ ...copy(report), extensions: { 'urn:x': 1 } });
    expect(await through(change)).toEqual([]);
    expect(await through(change, { keeps: 'report' })).toEqual(['round trip']);
  });
});

test('every runner with describe and it gets the same checks', async () => {
  const registered: [string, () => void | Promise<void>][] = [];
  const careless = small({ view: (view) => everySection(view, (s) => ({ ...s, notes: [] })) });
  testRenderer(careless, {
    describe: (name, body) => {
      expect(name).toBe('renderer small');
      body();
    },
    it: (name, body) => registered.push([name, body]),
  });
  const failed: string[] = [];
  for (const [name, run] of registered) {
    try {
      await run();
    } catch {
      failed.push(name);
    }
  }
  expect(failed).toEqual(['census, edition 2019', 'census, edition 2021']);
});
