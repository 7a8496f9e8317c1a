import { describe, expect, test } from 'vitest';
import type { Report } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import example from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { PluginError } from '../../command-error.ts';
import { tempFolder } from '../../testing/temp-folder.ts';
import { loadRenderer } from '../load-plugin.ts';

const html = { mediaType: 'text/html', extension: '.html' };
const manifest = (more: object = {}): string =>
  JSON.stringify({ kind: 'renderer', api: 1, name: 'mine', produces: html, ...more });
const form = forms['2021'];
const report = example as unknown as Report;

async function rendered(files: Record<string, string>): Promise<string> {
  const cwd = tempFolder(files);
  const { bytes } = await (await loadRenderer('./mine', cwd)).render({ form, report, options: {} });
  return new TextDecoder().decode(bytes);
}

describe('a folder of templates is a renderer', () => {
  test('with a template of its own, and partials', async () => {
    const text = await rendered({
      'mine/plugin.json': manifest(),
      'mine/template.hbs':
        '<h1>{{view.title}}</h1>{{#each view.sections}}{{> parts/head}}{{/each}}',
      'mine/parts/head.hbs': '<h2>{{label}}</h2>',
    });
    const heads = form.sections.map(({ label }) => `<h2>${label}</h2>`).join('');
    expect(text).toBe(`<h1>${report.title}</h1>${heads}`);
  });

  test.each([
    ['text/html', undefined, '&lt;&amp;&quot;&gt;'],
    ['application/xml', undefined, '&lt;&amp;&quot;&gt;'],
    ['application/json', undefined, '<&\\">'],
    ['text/plain', undefined, '<&">'],
    ['text/plain', 'xml', '&lt;&amp;&quot;&gt;'],
  ])('%s, escape %s: {{ }} escapes as it should', async (mediaType, escape, expected) => {
    const produces = { mediaType, extension: '.x' };
    const cwd = tempFolder({
      'mine/plugin.json': manifest({ produces, ...(escape === undefined ? {} : { escape }) }),
      'mine/template.hbs': '{{view.title}}',
    });
    const renderer = await loadRenderer('./mine', cwd);
    const titled = { ...report, title: '<&">' };
    const { bytes } = await renderer.render({ form, report: titled, options: {} });
    expect(new TextDecoder().decode(bytes)).toBe(expected);
  });

  test('from a package that has nothing else', async () => {
    const cwd = tempFolder({
      'node_modules/gongkai-renderer-mine/package.json': '{"name":"gongkai-renderer-mine"}',
      'node_modules/gongkai-renderer-mine/plugin.json': manifest(),
      'node_modules/gongkai-renderer-mine/template.hbs': '{{view.title}}',
    });
    expect((await loadRenderer('mine', cwd)).name).toBe('mine');
  });
});

describe('a folder that cannot be used says why', () => {
  const template = { 'mine/template.hbs': '{{view.title}}' };
  test.each<[string, Record<string, string>, string]>([
    ['no JSON', { 'mine/plugin.json': '{', ...template }, 'plugin.json 读不了'],
    [
      'a misspelt key',
      { 'mine/plugin.json': manifest({ extend: 'html' }), ...template },
      'plugin.json：没有 extend 这一项，是否为“extends”？',
    ],
    [
      'a misspelt key below',
      {
        'mine/plugin.json': manifest({ produces: { mediatype: 'text/html', extension: '.html' } }),
        ...template,
      },
      '没有 produces.mediatype 这一项，是否为“mediaType”？',
    ],
    [
      'a key that is like none',
      { 'mine/plugin.json': manifest({ zzzzzzzz: 1 }), ...template },
      '没有 zzzzzzzz 这一项',
    ],
    [
      'what is missing',
      {
        'mine/plugin.json': JSON.stringify({ kind: 'renderer', api: 1, name: 'mine' }),
        ...template,
      },
      '缺少 produces',
    ],
    ['another api', { 'mine/plugin.json': manifest({ api: 2 }), ...template }, 'api 为 2，应为 1'],
    [
      'an extension that leads elsewhere',
      {
        'mine/plugin.json': manifest({ produces: { ...html, extension: '/../x' } }),
        ...template,
      },
      'produces.extension 为 "/../x"',
    ],
    [
      'no editions',
      { 'mine/plugin.json': manifest({ editions: [] }), ...template },
      'editions 是空的',
    ],
    [
      'an edition that is no text',
      { 'mine/plugin.json': manifest({ editions: [2021] }), ...template },
      'editions[0] 为 2021，应为 string',
    ],
    [
      'a list for an object',
      { 'mine/plugin.json': '[]', ...template },
      'plugin.json 为 []，应为 object',
    ],
    ['no template', { 'mine/plugin.json': manifest() }, 'template.hbs'],
    [
      'a helper that is none',
      { 'mine/plugin.json': manifest(), 'mine/template.hbs': '{{line view.title}}' },
      'template.hbs: 1:1 没有“line”这个帮助函数，是否为“lines”？',
    ],
    [
      'a partial that is none',
      {
        'mine/plugin.json': manifest(),
        'mine/template.hbs': '\n{{> fotter}}',
        'mine/footer.hbs': '',
      },
      'template.hbs: 2:1 没有“fotter”这个部件，是否为“footer”？',
    ],
    [
      'a template that does not parse',
      { 'mine/plugin.json': manifest(), 'mine/template.hbs': '{{#if view}}' },
      'template.hbs: ',
    ],
  ])('%s', async (_, files, reason) => {
    const error = await loadRenderer('./mine', tempFolder(files)).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(PluginError);
    const { wording } = error as PluginError;
    expect(wording['zh-CN']).toContain('输出器“./mine”不能用：');
    expect(wording['zh-CN']).toContain(reason);
  });
});
