import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Form, Report } from '@gongkai/plugin-kit';
import { printable, toView } from '@gongkai/plugin-kit/view';
import { forms } from '@gongkai/schema/forms';
import { soundReport } from '../../../tests/arbitraries/report.ts';
import type { HtmlOptions } from './html-options.ts';
import { attribute, pageOf, readHtml, textOf, within } from './testing/page.ts';

/** Any code points, halves of characters included; `fc.string` takes seconds to set this up. */
const anyCharacters = fc
  .array(fc.oneof(fc.nat(0x10ffff), fc.nat(0x2ff), fc.integer({ min: 0xd7f0, max: 0xffff })), {
    maxLength: 20,
  })
  .map((codes) => String.fromCodePoint(...codes));

const example = (name: string): { readonly [key: string]: unknown } =>
  JSON.parse(
    readFileSync(
      new URL(import.meta.resolve(`@gongkai/schema/2021/examples/${name}.gongkai.json`)),
      'utf8',
    ),
  ) as { readonly [key: string]: unknown };
const form = forms['2021'];
const complete = example('complete');
const minimal = example('minimal');
const layouts: HtmlOptions[] = [{ layout: 'page' }, { layout: 'fragment' }];

describe.each(Object.values(forms))('edition $edition', (edition: Form) => {
  const any = soundReport(edition, { unstated: true, prose: 'hostile' });

  test.each(layouts)('$layout: a parser that follows the standard forgives nothing', (options) => {
    fc.assert(
      fc.property(any, (report) => {
        expect(readHtml(pageOf(edition, report, options)).faults).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test.each(layouts)('$layout: each cell stands once, under labels that exist', (options) => {
    const [report] = fc.sample(any, 1);
    const { elements } = readHtml(pageOf(edition, report!, options));
    const ids = elements.flatMap((e) => attribute(e, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const figures = elements.filter(({ attrs }) => attrs.some(({ name }) => name === 'headers'));
    const printed = toView(edition, report as Report).sections.flatMap(({ table }) =>
      (table?.groups ?? []).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
    );
    expect(figures.map(textOf)).toEqual(
      printed.filter((cell) => !cell.header).map((cell) => cell.text),
    );
    expect(figures).toHaveLength(edition.cells.length);
    for (const figure of figures) {
      const headers = attribute(figure, 'headers')!.split(' ');
      expect(ids).toEqual(expect.arrayContaining(headers));
    }
  });

  test.each(layouts)('$layout: the official tables have no gap and no overlap', (options) => {
    const [report] = fc.sample(any, 1);
    const { elements } = readHtml(pageOf(edition, report!, options));
    const official = elements.filter(
      (e) => e.tagName === 'table' && within(e, 'td').some((td) => attribute(td, 'headers')),
    );
    expect(official.map((table) => textOf(within(table, 'caption')[0]!))).toEqual(
      edition.sections.flatMap(({ table, heading }) => (table ? [`${table.name} ${heading}`] : [])),
    );
    for (const table of official) {
      const span = (cell: (typeof elements)[number], name: string): number =>
        Number(attribute(cell, name) ?? 1);
      const rows = within(table, 'tr');
      const covered = rows.map(() => [] as boolean[]);
      rows.forEach((row, r) => {
        for (const cell of within(row, 'th', 'td')) {
          let column = 0;
          while (covered[r]![column]) column += 1;
          for (let i = 0; i < span(cell, 'rowspan'); i++) {
            for (let j = 0; j < span(cell, 'colspan'); j++) {
              expect(covered[r + i]![column + j]).toBeUndefined();
              covered[r + i]![column + j] = true;
            }
          }
        }
      });
      const [width] = covered.map((row) => row.length);
      for (const row of covered) expect(row).toEqual(Array.from({ length: width! }, () => true));
    }
  });

  test('the same report gives the same bytes, and no trace of a missing value', () => {
    fc.assert(
      fc.property(any, (report) => {
        for (const options of layouts) {
          const html = pageOf(edition, report, options);
          expect(pageOf(edition, structuredClone(report), options)).toBe(html);
          expect(html).not.toMatch(/\bundefined\b|\bNaN\b|\[object /);
        }
      }),
      { numRuns: 5 },
    );
  });

  test('a page carries the report itself', () => {
    fc.assert(
      fc.property(any, (report) => {
        const { elements } = readHtml(pageOf(edition, report));
        const data = elements.filter((e) => attribute(e, 'id') === 'gongkai-report');
        expect(JSON.parse(textOf(data[0]!))).toEqual(report);
      }),
      { numRuns: 10 },
    );
  });
});

describe('text of any kind', () => {
  const anyText = fc.oneof(
    anyCharacters,
    fc.constantFrom(
      '<script>alert(1)</script>',
      '{{title}} {{{title}}} {{> page}}',
      '"\' onmouseover=x `',
      '</td></table><h1>',
      '</script><!--',
      'a\0b\x1b[31m\u202E321\u202C𠮷\u{10FFFD}',
      '&lt;&amp;&#60;',
      '第一行\n第二行\r\n\n第四行',
    ),
  );

  const visible = anyText.filter((text) => printable(text) !== '');

  test.each(layouts)('$layout: is shown as it is, and nothing of it becomes markup', (options) => {
    const plain = readHtml(pageOf(form, { ...minimal, preface: prose('a', 'b') }, options));
    fc.assert(
      fc.property(visible, visible, (text, other) => {
        const html = pageOf(
          form,
          { ...minimal, title: other, preface: prose(text, other) },
          options,
        );
        const { elements, faults } = readHtml(html);
        expect(faults).toEqual([]);
        const [p, h3, th, td, caption, alt] = ['p', 'h3', 'th', 'td', 'caption', 'div'].map((tag) =>
          elements.find(
            (e) => e.tagName === tag && (tag !== 'div' || attribute(e, 'role') === 'img'),
          ),
        );
        expect(textOf(p!)).toBe(printable(text));
        for (const element of [h3, caption]) expect(textOf(element!)).toBe(printable(other));
        expect(textOf(th!)).toBe(printable(text));
        expect(textOf(td!)).toBe(printable(other));
        expect(textOf(alt!)).toBe(printable(text));
        const tags = (all: typeof elements): string[] =>
          all.map((e) => e.tagName).filter((tag) => tag !== 'br');
        expect(tags(elements)).toEqual(tags(plain.elements));
      }),
    );
  });

  const prose = (text: string, other: string) => [
    { type: 'paragraph', text },
    { type: 'heading', level: 2, text: other },
    { type: 'table', caption: `${other}`, rows: [[text], [other]] },
    { type: 'figure', alt: text },
  ];
});

describe('a cell that is not stated', () => {
  const cell = form.cells[0]!.address;
  const rules = { issued: null, repealed: 0, inForce: 0 };
  const proactiveDisclosure = { ...(minimal['proactiveDisclosure'] as object), rules };
  const shown = (remarks: object[], options: HtmlOptions) => {
    const html = pageOf(form, { ...minimal, proactiveDisclosure, remarks }, options);
    return readHtml(html).elements.find((e) => attribute(e, 'headers'))!;
  };

  test.each(layouts)('$layout: blank in the source is blank, and is said to be', (options) => {
    const td = shown([{ at: cell, kind: 'blank', text: '' }], options);
    expect(textOf(td)).toBe('');
    expect(attribute(td, 'aria-label')).toBe('空白');
  });

  test.each(layouts)('$layout: has what the source has, never 0', (options) => {
    expect(textOf(shown([{ at: cell, kind: 'slash', text: '/' }], options))).toBe('/');
    expect(textOf(shown([{ at: cell, kind: 'text', text: '2件<b>' }], options))).toBe('2件<b>');
    expect(textOf(shown([{ at: cell, kind: 'unreadable', text: '12' }], options))).toBe(
      '无法读取（12）',
    );
    expect(textOf(shown([], options))).toBe('未载明');
  });
});

describe('a page', () => {
  test('says in meta tags what the report and the site know, in the usual order', () => {
    const site = {
      ...{ siteName: '示例市', siteDomain: 'www.example.gov.cn', siteIdCode: '3200000000' },
      ...{ columnName: '年报', columnDescription: '年度报告', columnKeywords: '公开' },
      ...{ columnType: '公开年报', publicationTime: '09:30', keywords: 'k"', description: 'd' },
    };
    const tags = (options: HtmlOptions, report: object = complete) =>
      readHtml(pageOf(form, report, options))
        .elements.filter((e) => e.tagName === 'meta' && attribute(e, 'name') !== 'viewport')
        .flatMap((e) => {
          const name = attribute(e, 'name');
          return name === undefined ? [] : [[name, attribute(e, 'content')]];
        });
    expect(tags(site)).toEqual([
      ['SiteName', '示例市'],
      ['SiteDomain', 'www.example.gov.cn'],
      ['SiteIDCode', '3200000000'],
      ['ColumnName', '年报'],
      ['ColumnDescription', '年度报告'],
      ['ColumnKeywords', '公开'],
      ['ColumnType', '公开年报'],
      ['ArticleTitle', complete['title']],
      ['PubDate', '2024-01-30 09:30'],
      ['ContentSource', '示例市人民政府'],
      ['Keywords', 'k"'],
      ['Description', 'd'],
      ['Url', 'https://www.example.gov.cn/gongkai/2023.html'],
    ]);
    expect(tags({ publicationTime: '09:30' }, minimal).map(([name]) => name)).toEqual([
      'ArticleTitle',
      'ContentSource',
    ]);
  });

  test('has no script, no event handler, no address to load from', () => {
    const { elements } = readHtml(pageOf(form, complete));
    const scripts = elements.filter((e) => e.tagName === 'script');
    expect(scripts.map((e) => attribute(e, 'type'))).toEqual(['application/json']);
    const names = elements.flatMap((e) => e.attrs.map(({ name }) => name));
    expect(names.filter((name) => /^on|^src|^href|^style$/.test(name))).toEqual([]);
  });

  test('may leave the data out', () => {
    expect(pageOf(form, complete, { embed: false })).not.toContain('<script');
  });

  test('says what it corrects, whom to contact, who signs, what fees were charged', () => {
    const { elements } = readHtml(pageOf(form, complete));
    const groups = elements.filter((e) => attribute(e, 'role') === 'group');
    expect(groups.map((e) => attribute(e, 'aria-label'))).toEqual(
      ['/correction', '/publication', '/contact', '/processingFees'].map(
        (address) => form.fields.find((field) => field.address === address)?.label,
      ),
    );
    expect(groups.map(textOf).join()).toMatch(/更正表三一处笔误[^]*1号[^]*邮政编码[^]*2950 元/);
    expect(elements.map(textOf).at(-1)).toBeDefined();
    expect(pageOf(form, complete)).toContain('2024年1月26日');
  });
});

describe('a fragment', () => {
  const { elements } = readHtml(pageOf(form, complete, { layout: 'fragment', embed: true }));

  test('needs nothing but itself: no class, script, style sheet, link or embedded data', () => {
    const tags = elements.map((e) => e.tagName);
    expect(tags.filter((tag) => /^(html|head|body|script|style|link|meta)$/.test(tag))).toEqual([]);
    const names = elements.flatMap((e) => e.attrs.map(({ name }) => name));
    expect(names.filter((name) => /^class$|^on|^data-|^src|^href/.test(name))).toEqual([]);
  });

  test('carries the style of every table cell with it', () => {
    const cells = elements.filter((e) => e.tagName === 'td' || e.tagName === 'th');
    for (const cell of cells) expect(attribute(cell, 'style')).toContain('border:1px solid');
  });
});

test('the README names the hash of the style sheet, for a content security policy', () => {
  const style = readHtml(pageOf(form, complete)).elements.find((e) => e.tagName === 'style')!;
  const hash = createHash('sha256').update(textOf(style)).digest('base64');
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(`style-src 'sha256-${hash}'`);
});
