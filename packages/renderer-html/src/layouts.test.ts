import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forms } from '@gongkai/schema/forms';
import type { HtmlOptions } from './html-options.ts';
import { complete, minimal } from './testing/examples.ts';
import { attribute, pageOf, readHtml, textOf } from './testing/page.ts';

const form = forms['2021'];

describe('a page', () => {
  const tags = (options: HtmlOptions, report: object = complete) =>
    readHtml(pageOf(form, report, options))
      .elements.filter((e) => e.tagName === 'meta' && attribute(e, 'name') !== 'viewport')
      .flatMap((e) => {
        const name = attribute(e, 'name');
        return name === undefined ? [] : [[name, attribute(e, 'content')]];
      });

  test('says in meta tags what the report and the site know, in the usual order', () => {
    const site = {
      ...{ siteName: '示例市', siteDomain: 'www.example.gov.cn', siteIdCode: '3200000000' },
      ...{ columnName: '年报', columnDescription: '年度报告', columnKeywords: '公开' },
      ...{ columnType: '公开年报', publicationTime: '09:30', keywords: 'k"', description: 'd' },
    };
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
  });

  test('has all ten tags of an article page; what nobody knows waits to be filled in', () => {
    expect(tags({ publicationTime: '09:30' }, minimal)).toEqual([
      ['SiteName', ''],
      ['SiteDomain', ''],
      ['SiteIDCode', ''],
      ['ColumnName', ''],
      ['ColumnDescription', ''],
      ['ColumnKeywords', ''],
      ['ColumnType', ''],
      ['ArticleTitle', minimal['title']],
      ['PubDate', ''],
      ['ContentSource', (minimal['agency'] as { name: string }).name],
    ]);
  });

  test.each([
    ['https://www.example.gov.cn/gongkai/2023.html', 'www.example.gov.cn'],
    ['http://例子.政务.cn:8080?x=1', '例子.政务.cn'],
    ['https://a@b.example.gov.cn#c', 'b.example.gov.cn'],
    ['gongkai/2023.html', ''],
    ['javascript:alert(1)//https://x', ''],
  ])('takes the domain of the site from its own address %s', (url, domain) => {
    const report = { ...complete, publication: { url } };
    expect(tags({}, report)[1]).toEqual(['SiteDomain', domain]);
    expect(tags({ siteDomain: 'site' }, report)[1]).toEqual(['SiteDomain', 'site']);
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
    // boxes of prose tables are groups, too, which the keyboard can scroll
    const groups = elements.filter(
      (e) => attribute(e, 'role') === 'group' && attribute(e, 'tabindex') === undefined,
    );
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
