import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import fc from 'fast-check';
import Handlebars from 'handlebars';
import { precompile, templatesIn, type PrecompileOptions } from './precompile.ts';
import { helpers, loadTemplates, Markup, type CompiledTemplates } from './templates.ts';

const folder = mkdtempSync(join(tmpdir(), 'templates-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let sets = 0;
type Sources = Readonly<Record<string, string>>;

function templateFolder(sources: Sources): string {
  const own = join(folder, String((sets += 1)));
  for (const [name, source] of Object.entries(sources)) {
    const file = join(own, `${name}.hbs`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
  }
  return own;
}

async function compiled(
  sources: Sources,
  options: PrecompileOptions = {},
): Promise<CompiledTemplates> {
  const module = precompile(templateFolder(sources), options);
  const loaded = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as {
    templates: CompiledTemplates;
  };
  return loaded.templates;
}

/** The same templates by Handlebars itself, compiled at run time. */
function original(sources: Sources): (name: string, data: object) => string {
  const handlebars = Handlebars.create();
  for (const [name, helper] of Object.entries(helpers)) {
    handlebars.registerHelper(name, (...values: unknown[]) => {
      const result = (helper as (...given: unknown[]) => unknown)(...values.slice(0, -1));
      return result instanceof Markup ? new Handlebars.SafeString(result.text) : result;
    });
  }
  const templates = Object.entries(sources).map(
    ([name, source]) => [name, handlebars.compile(source, { preventIndent: true })] as const,
  );
  for (const [name, template] of templates) handlebars.registerPartial(name, template);
  return (name, data) => new Map(templates).get(name)?.(data) ?? '';
}

const sources = {
  page: `<h1 title="{{title}}">{{title}}</h1>
{{! a remark for the author }}
  {{> list rows=items note=title}}
{{#each items}}
  {{#if (eq kind "a")}}
  A{{@index}}{{#unless @last}},{{/unless}} {{text}} {{../title}} {{@root.title}}
  {{else if text}}
  {{~#if @first}} first {{/if~}}
  {{{text}}} {{lines text}} {{add number 1}}
  {{else}}
  nothing
  {{/if}}
{{else}}
no items
{{/each}}
{{> deep/row items}}{{this.deep.er}} {{[odd key]}}`,
  list: '{{note}}: {{#each rows}}[{{> cell}}]{{/each}}\n',
  cell: '{{kind}}{{#each tags}}{{.}}{{/each}}',
  'deep/row': '{{#each this}}{{number}};{{/each}}',
};

const text = fc.string({ unit: fc.constantFrom(...'公𠮷a <>&"\'`={}\n') });
const data = fc.record({
  title: text,
  'odd key': fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null)),
  deep: fc.record({ er: text }),
  items: fc.array(
    fc.record({
      kind: fc.constantFrom('a', 'b'),
      text,
      number: fc.integer(),
      tags: fc.array(text),
    }),
  ),
});

test('compiled templates print what Handlebars prints', async () => {
  const render = loadTemplates(await compiled(sources));
  const expected = original(sources);
  fc.assert(
    fc.property(data, (given) => {
      expect(render('page', given)).toBe(expected('page', given));
    }),
  );
});

test.each<[fault: string, source: string]>([
  ['unknown helper "shout"', '{{shout title}}'],
  ['unknown helper "shout"', '{{#if (shout title)}}{{/if}}'],
  ['unknown block helper "with"', '{{#with title}}{{/with}}'],
  ['missing partial "footer"', 'a\n{{> footer}}'],
  ['"constructor" is not data', '{{title.constructor}}'],
  ['"__proto__" is not data', '{{> cell __proto__=title}}'],
  ['../../title leaves the template', '{{#each items}}{{../../title}}{{/each}}'],
  ['@key is not supported', '{{#each items}}{{@key}}{{/each}}'],
  ['{{#each}} takes one argument', '{{#each}}{{/each}}'],
  ['helper "add" takes no named arguments', '{{add 1 by=2}}'],
  ['PartialBlockStatement is not supported', '{{#> cell}}{{/cell}}'],
  ['NullLiteral is not supported', '{{add 1 null}}'],
])('a fault is named at build time: %s', (fault, source) => {
  const build = (): string => precompile(templateFolder({ cell: '', page: source }));
  expect(build).toThrow(fault);
  expect(build).toThrow(/^page\.hbs: [12]:\d+ /);
});

test('what is not closed is a fault that names the template', () => {
  expect(() => precompile(templateFolder({ page: '{{#if a}}' }))).toThrow(/^page\.hbs: /);
});

test('a later folder replaces templates one by one', async () => {
  const standard = templateFolder({ page: '{{> head}}-{{> foot}}', head: 'head', foot: 'foot' });
  const own = templateFolder({ foot: 'our foot' });
  const module = precompile([standard, own]);
  const { templates } = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as {
    templates: CompiledTemplates;
  };
  expect(loadTemplates(templates)('page', {})).toBe('head-our foot');
});

test('a set of templates may bring helpers and its own escape', async () => {
  const templates = await compiled(
    { page: '{{shout title}} {{title}} {{{title}}}' },
    { helpers: ['shout'] },
  );
  const render = loadTemplates(templates, {
    escape: (value) => value.replaceAll('*', '\\*'),
    helpers: { shout: (value: string) => `${value}!` },
  });
  expect(render('page', { title: '*' })).toBe('\\*! \\* *');
});

test('everything is escaped where nothing else is wanted', () => {
  for (const source of ['a{{{title}}}', 'a{{&title}}']) {
    const build = (): string => precompile(templateFolder({ page: source }), { escapeAll: true });
    expect(build).toThrow('page.hbs: 1:2 {{{title}}} is not escaped; write {{title}}');
  }
});

test('lines escapes as the set does', async () => {
  const templates = await compiled({ page: '{{lines title}}' });
  const title = '<a>*\nb';
  expect(loadTemplates(templates)('page', { title })).toBe('&lt;a&gt;*<br>b');
  const escape = (text: string): string => text.replaceAll('*', '\\*');
  expect(loadTemplates(templates, { escape })('page', { title })).toBe('<a>\\*\nb');
});

test('packages in a folder bring no templates to it, and files are read as editors save them', () => {
  const own = templateFolder({ page: '\uFEFFa\r\nb', 'node_modules/x/templates/row': '' });
  expect([...templatesIn(own)]).toEqual([['page', 'a\nb']]);
});

test('the source of a template can be rewritten before it is compiled', async () => {
  const templates = await compiled(
    { page: '<p class="x">' },
    { rewrite: (source, name) => source.replace('class="x"', `id="${name}"`) },
  );
  expect(loadTemplates(templates)('page', {})).toBe('<p id="page">');
});

test('what the data does not have is never printed as nothing', async () => {
  const render = loadTemplates(
    await compiled({ a: '{{title}}', b: '{{{deep.er}}}', c: '{{#each rows}}{{/each}}' }),
  );
  expect(() => render('a', {})).toThrow('the template prints title, which is not there');
  expect(() => render('b', { deep: {} })).toThrow('the template prints deep.er');
  expect(() => render('c', { rows: {} })).toThrow('which is not a list');
  expect(() => render('toString', {})).toThrow('no template "toString"');
});

test('the same folder compiles to the same module', () => {
  expect(precompile(templateFolder(sources))).toBe(precompile(templateFolder(sources)));
});
