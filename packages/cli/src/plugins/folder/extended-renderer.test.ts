// One mechanism for every format: a folder replaces templates of ours one by one.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { Renderer, Report } from '@gongkai/plugin-kit';
import schema from '@gongkai/plugin-kit/plugin.schema.json' with { type: 'json' };
import { templatesIn } from '@gongkai/plugin-kit/precompile';
import { checkRenderer, readCsv } from '@gongkai/plugin-kit/testing';
import { forms } from '@gongkai/schema/forms';
import example from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { partsOf } from '../../testing/parts-of.ts';
import { tempFolder } from '../../testing/temp-folder.ts';
import { builtinRenderers } from '../builtin.ts';
import { loadRenderer } from '../load-plugin.ts';
import { baseTemplates } from './base-templates.ts';
import { extensibleRenderers } from './extensible-renderers.ts';

const form = forms['2021'];
const report = example as unknown as Report;
const formats = Object.keys(extensibleRenderers);

type Templates = Readonly<Record<string, string>>;

function extended(base: string, templates: Templates, more: object = {}): Promise<Renderer> {
  const manifest = { kind: 'renderer', api: 1, name: 'mine', extends: base, ...more };
  const files = Object.entries(templates).map(([name, text]) => [`mine/${name}.hbs`, text]);
  return loadRenderer(
    './mine',
    tempFolder({ 'mine/plugin.json': JSON.stringify(manifest), ...Object.fromEntries(files) }),
  );
}

const bytesOf = async (renderer: Renderer, options: object = {}): Promise<Uint8Array> =>
  (await renderer.render({ form, report, options })).bytes;
const oursOf = async (format: string, options: object = {}): Promise<Uint8Array> =>
  bytesOf(await (builtinRenderers[format] as () => Promise<Renderer>)(), options);

/** A template of ours, changed in one place. */
function changed(format: string, name: string, from: string, to: string): Templates {
  const source = templatesIn(baseTemplates(format)).get(name) ?? '';
  expect(source).toContain(from);
  return { [name]: source.replace(from, to) };
}

test('the manifest allows just what can be extended, and the README names every template of it', () => {
  expect(schema.properties.extends.enum).toEqual(formats);
  const kit = dirname(createRequire(import.meta.url).resolve('@gongkai/plugin-kit/package.json'));
  const lines = readFileSync(join(kit, 'README.md'), 'utf8').split('\n');
  for (const format of formats) {
    const line = lines.find((text) => text.startsWith(`| \`${format}\` `)) ?? '';
    const named = [...(line.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    expect(named.sort(), format).toEqual([...templatesIn(baseTemplates(format)).keys()].sort());
  }
});

describe.each(formats)('extends %s', (format) => {
  test('without a template of its own is ours, byte for byte, under its own name', async () => {
    const renderer = await extended(format, {});
    expect(renderer.name).toBe('mine');
    expect(await bytesOf(renderer)).toEqual(await oursOf(format));
  });

  test('what the manifest says of its output counts, if it is of the same kind', async () => {
    const { mediaType } = (await extended(format, {})).produces;
    const produces = { mediaType: `${mediaType}; charset=utf-8`, extension: '.mine' };
    const renderer = await extended(format, {}, { produces, editions: ['2021'] });
    expect(renderer).toMatchObject({ produces, editions: ['2021'] });
    const other = { mediaType: 'application/x-other', extension: '.x' };
    await expect(extended(format, {}, { produces: other })).rejects.toThrow(
      `produces.mediaType is "application/x-other"; what extends “${format}” produces "${mediaType}"`,
    );
  });

  test('escaping is that of the format and cannot be switched off', async () => {
    await expect(extended(format, {}, { escape: 'none' })).rejects.toThrow('leave out escape');
    const [name = ''] = [...templatesIn(baseTemplates(format)).keys()];
    for (const raw of ['{{{title}}}', '{{&title}}']) {
      await expect(extended(format, { [name]: raw })).rejects.toThrow(
        `${name}.hbs: 1:1 {{{title}}} is not escaped; write {{title}}`,
      );
    }
  });

  test('what is misspelt gets a suggestion', async () => {
    const [name = ''] = [...templatesIn(baseTemplates(format)).keys()];
    const stray = `${name.slice(0, -1)}_${name.slice(-1)}`;
    await expect(extended(format, { [stray]: '' })).rejects.toMatchObject({
      wording: { 'zh-CN': expect.stringContaining(`是否为“${name}”？（${stray}.hbs；`) as string },
    });
    await expect(extended(format, { [name]: `{{> ${stray}}}` })).rejects.toMatchObject({
      wording: {
        'zh-CN': expect.stringContaining(
          `${name}.hbs: 1:1 没有“${stray}”这个部件，是否为“${name}”？`,
        ) as string,
      },
    });
    await expect(extended(format, { [name]: '{{lnies title}}' })).rejects.toThrow(
      `${name}.hbs: 1:1 unknown helper "lnies"; did you mean “lines”?`,
    );
  });
});

test('a format that cannot be extended is refused with the nearest one that can', async () => {
  await expect(extended('markdwon', {})).rejects.toMatchObject({
    wording: {
      'zh-CN': expect.stringContaining(
        `extends 为 "markdwon"，应为 "html"、"markdown"、"text"、"csv"、"docx"、"xlsx"，是否为“markdown”？`,
      ) as string,
    },
  });
  await expect(extended('pdf', {})).rejects.toThrow(
    'extends is "pdf"; expected "html", "markdown", ',
  );
});

describe('one template replaced changes just what it prints', () => {
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

  test.each<[string, Templates, object?]>([
    ['html', changed('html', 'row', '<tr>', '<tr data-x="mine">')],
    ['html', changed('html', 'row', '<tr>', '<tr data-x="mine">'), { layout: 'fragment' }],
    ['markdown', changed('markdown', 'fields', '：', 'mine：')],
    ['text', changed('text', 'fields', '：', 'mine：')],
    ['csv', changed('csv', 'row', '{{unit}}', 'mine,{{unit}}')],
  ])('%s (%#)', async (format, templates, options = {}) => {
    const actual = text(await bytesOf(await extended(format, templates), options));
    expect(actual).toContain('mine');
    const undone = actual.replaceAll(/ data-x="mine"|mine,?/g, '');
    expect(undone).toBe(text(await oursOf(format, options)));
  });

  test.each<[string, Templates, RegExp]>([
    ['docx', changed('docx', 'fields', '"："', '"mine："'), /^word\/document\.xml$/],
    ['xlsx', changed('xlsx', 'sheet', '&amp;P', 'mine&amp;P'), /^xl\/worksheets\/sheet\d+\.xml$/],
  ])('%s (%#)', async (format, templates, where) => {
    const [actual, ours] = [
      partsOf(await bytesOf(await extended(format, templates))),
      partsOf(await oursOf(format)),
    ];
    const different = [...actual].filter(([name, part]) => part !== ours.get(name));
    expect(different.map(([name]) => name).filter((name) => !where.test(name))).toEqual([]);
    expect(different.length).toBeGreaterThan(0);
    expect([...actual].map(([name, part]) => [name, part.replaceAll('mine', '')])).toEqual([
      ...ours,
    ]);
  });

  test('a template may bring others of its own', async () => {
    const templates = { ...changed('text', 'fields', '：', '{{> colon}}'), colon: '：' };
    expect(await bytesOf(await extended('text', templates))).toEqual(await oursOf('text'));
  });

  test('a whole page of its own has every class to hang its style on', async () => {
    const template = '<!doctype html><title>{{title}}</title>{{> report view}}';
    const page = text(await bytesOf(await extended('html', { template })));
    expect(page).toContain('<td class="cell"');
    expect(text(await oursOf('html'))).not.toContain('class="cell"');
  });

  test('files as editors on Windows save them are read the same', async () => {
    const source = templatesIn(baseTemplates('text')).get('block') ?? '';
    const block = `\uFEFF${source.replaceAll('\n', '\r\n')}`;
    expect(await bytesOf(await extended('text', { block }))).toEqual(await oursOf('text'));
  });
});

describe('templates written without a thought for escaping pass the kit', () => {
  const naive = changed('markdown', 'block', '{{line text}}', '{{text}}');
  test.each<[string, Templates, object?]>([
    ['html', changed('html', 'block', '{{lines text}}', '{{text}}')],
    ['markdown', naive],
    ['markdown', changed('markdown', 'block', '{{line text}}', '{{lines text}}')],
    ['markdown', changed('markdown', 'block', '{{alternative alt}}', '{{alt}}')],
    ['text', changed('text', 'block', '{{text}}', '{{lines text}}')],
    [
      'csv',
      { head: 'cell,words\n', row: '{{cell}},{{value_text}}\n' },
      { prints: 'cells', decode: wordsOf },
    ],
    [
      'docx',
      changed(
        'docx',
        'block',
        '{{run text}}',
        '<w:r w:x=\'{{text}}\'><w:t xml:space="preserve">{{lines text}}</w:t></w:r>',
      ),
    ],
    [
      'xlsx',
      {
        cell: '<c r="{{reference}}" s=\'{{style}}\' {{#if (eq kind "number")}}><v>{{value}}</v>{{else}}t="inlineStr"><is><t xml:space="preserve">{{lines value}}</t></is>{{/if}}</c>',
      },
    ],
  ])(
    '%s (%#)',
    async (format, templates, setup = {}) => {
      expect(await checkRenderer(await extended(format, templates), setup)).toEqual([]);
    },
    60_000,
  );

  test('markdown: no text at the start of a line becomes a list or a heading', async () => {
    const text = ['- 甲', '+ 乙', '1. 丙', '2) 丁', '---', '===', '# 戊', '> 己', ': 庚'];
    const preface = text.map((each) => ({ type: 'paragraph' as const, text: each }));
    const given = { form, report: { ...report, preface }, options: {} };
    const theirs = await extended('markdown', naive);
    const ours = await (builtinRenderers['markdown'] as () => Promise<Renderer>)();
    expect((await theirs.render(given)).bytes).toEqual((await ours.render(given)).bytes);
  });

  function wordsOf(bytes: Uint8Array): string {
    const [, ...rows] = readCsv(new TextDecoder().decode(bytes));
    return rows.map(([, words]) => words).join('\n');
  }

  test.each(['"{{cell}}"', 'x{{cell}}', '{{cell}}{{value}}', '{{cell}} ,{{value}}'])(
    'csv: %s would not be quoted right and is refused',
    async (row) => {
      await expect(extended('csv', { row })).rejects.toThrow('row.hbs: a field is words or one');
    },
  );
});
