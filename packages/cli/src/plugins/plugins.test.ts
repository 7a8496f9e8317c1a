import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CommandError, PluginError } from '../command-error.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { builtinImporters, builtinRenderers } from './builtin.ts';
import { loadImporter, loadRenderer } from './load-plugin.ts';
import { pluginFault } from './plugin-fault.ts';
import { readOptions } from './read-options.ts';

const body = (name: string): string =>
  `{ kind: 'renderer', api: 1, name: '${name}', produces: { mediaType: 'text/plain', extension: '.txt' },
     render: () => ({ bytes: new Uint8Array([65]) }) }`;
const manifest = (exports: unknown): string => JSON.stringify({ type: 'module', exports });

async function refusal(name: string, cwd: string): Promise<CommandError> {
  try {
    await loadRenderer(name, cwd);
  } catch (error) {
    return error as CommandError;
  }
  throw new Error('nothing was refused');
}

describe('built in', () => {
  test.each(Object.keys(builtinRenderers))('renderer %s goes by its own name', async (name) => {
    const renderer = await loadRenderer(name, '/');
    expect(renderer.name).toBe(name);
    expect(pluginFault('renderer', { ...renderer })).toBeUndefined();
  });

  test.each(Object.keys(builtinImporters))('importer %s goes by its own name', async (name) => {
    const importer = await loadImporter(name, '/');
    expect(importer.name).toBe(name);
    expect(importer.accepts.extensions).toEqual(builtinImporters[name]?.extensions);
    expect(pluginFault('importer', { ...importer })).toBeUndefined();
  });
});

describe('where a plugin is looked for', () => {
  const own = 'node_modules/@gongkai/renderer-brief';
  const other = 'node_modules/gongkai-renderer-brief';

  test('our own package before one of others, both before a path', async () => {
    const files = {
      [`${own}/package.json`]: manifest('./x.js'),
      [`${own}/x.js`]: `export default ${body('own')}`,
      [`${other}/package.json`]: manifest('./x.js'),
      [`${other}/x.js`]: `export default ${body('other')}`,
      brief: '',
    };
    expect((await loadRenderer('brief', tempFolder(files))).name).toBe('own');
    const { [`${own}/package.json`]: _, ...rest } = files;
    expect((await loadRenderer('brief', tempFolder(rest))).name).toBe('other');
  });

  test('in the folders above, as Node does', async () => {
    const cwd = tempFolder({
      [`${other}/package.json`]: manifest('./x.js'),
      [`${other}/x.js`]: `export default ${body('brief')}`,
      'reports/2023/a.txt': '',
    });
    expect((await loadRenderer('brief', join(cwd, 'reports/2023'))).name).toBe('brief');
  });

  test.each([
    ['a string', './x.js'],
    ['conditions', { types: './x.d.ts', import: './x.js' }],
    ['a dot', { '.': { node: { default: './x.js' } }, './more': './y.js' }],
    ['only the default', { '.': { require: './x.cjs', default: './x.js' } }],
  ])('its entry is found when exports is %s', async (_, exports) => {
    const cwd = tempFolder({
      [`${other}/package.json`]: manifest(exports),
      [`${other}/x.js`]: `export default ${body('brief')}`,
    });
    expect((await loadRenderer('brief', cwd)).name).toBe('brief');
  });

  test('a path, also with blanks and Chinese', async () => {
    const cwd = tempFolder({ '插件/我的 输出.mjs': `export default ${body('mine')}` });
    expect((await loadRenderer('./插件/我的 输出.mjs', cwd)).name).toBe('mine');
  });

  test('nowhere: the known names are given', async () => {
    const error = await refusal('htlm', tempFolder());
    expect(error).not.toBeInstanceOf(PluginError);
    expect(error.wording['zh-CN']).toBe(
      '没有输出器“htlm”，是否为“html”？可用：html、markdown、docx、xlsx、pdf、text、csv、json',
    );
  });

  test.each(['__proto__', 'constructor', '../../etc'])('%s is no plugin', async (name) => {
    expect(await refusal(name, tempFolder())).toBeInstanceOf(CommandError);
  });
});

describe('the shapes a plugin module may have', () => {
  test.each([
    ['a default export', `export default ${body('brief')}`],
    ['a named export', `export const anything = ${body('brief')}`],
    ['definePlugin', `export default { renderers: [${body('first')}, ${body('brief')}] }`],
    ['a list as named export', `export const renderers = [${body('brief')}]`],
  ])('%s', async (_, code) => {
    const cwd = tempFolder({
      'node_modules/gongkai-renderer-brief/package.json': manifest('./x.js'),
      'node_modules/gongkai-renderer-brief/x.js': code,
    });
    expect((await loadRenderer('brief', cwd)).name).toBe('brief');
  });
});

describe('a broken plugin names itself and its fault', () => {
  test.each([
    ['nothing in it', 'export default 1', '没有 kind 为 "renderer" 的插件'],
    ['another kind', `export default { kind: 'importer' }`, '没有 kind 为 "renderer" 的插件'],
    ['another api', `export default { ...${body('x')}, api: 2 }`, 'api 为 2，本命令支持 1'],
    ['no name', `export default { ...${body('x')}, name: undefined }`, '缺少 name'],
    ['no render', `export default { ...${body('x')}, render: 1 }`, '缺少函数 render'],
    ['no produces', `export default { ...${body('x')}, produces: {} }`, 'produces 不完整'],
    [
      'an extension that leads elsewhere',
      `export default { ...${body('x')}, produces: { mediaType: 'a/b', extension: '/../x' } }`,
      'produces 不完整',
    ],
    ['it throws', 'throw new Error("boom")', 'boom'],
    ['it is no code', 'export default (', ''],
  ])('%s', async (_, code, fault) => {
    const error = await refusal('./bad.mjs', tempFolder({ 'bad.mjs': code }));
    expect(error).toBeInstanceOf(PluginError);
    expect(error.wording['zh-CN']).toContain('输出器“./bad.mjs”不能用：');
    expect(error.wording['zh-CN']).toContain(fault);
  });
});

describe('options of renderers', () => {
  const html = {
    name: 'html',
    options: {
      properties: {
        layout: { type: 'string', enum: ['page', 'fragment'] },
        embed: { type: 'boolean' },
        level: { type: 'integer', minimum: 1, maximum: 6 },
        width: { type: 'number' },
        keywords: { type: 'array', items: { type: 'string' } },
      },
    },
  };
  const markdown = { name: 'markdown', options: { properties: { level: { type: 'integer' } } } };
  const read = (...pairs: string[]): Record<string, unknown> =>
    Object.fromEntries(readOptions(pairs, [html, markdown]));

  test('each value has the type of its schema', () => {
    const pairs = ['layout=fragment', 'embed=false', 'width=1.5', 'keywords=a,b', 'html.level=2'];
    expect(read(...pairs)).toEqual({
      html: { layout: 'fragment', embed: false, width: 1.5, keywords: ['a', 'b'], level: 2 },
      markdown: {},
    });
  });

  test('without a name of a renderer it is for every one that knows it', () => {
    expect(read('level=3')).toEqual({ html: { level: 3 }, markdown: { level: 3 } });
  });

  test.each([
    ['layuot=page', '没有输出器选项“layuot”，是否为“layout”？'],
    ['layout=book', '应为：page、fragment'],
    ['embed=yes', '应为：boolean'],
    ['html.level=7', '应为：integer'],
    ['level', '应写成 名称=值'],
    ['__proto__=1', '没有输出器选项“__proto__”'],
  ])('%s is refused', (pair, sentence) => {
    try {
      read(pair);
    } catch (error) {
      expect((error as CommandError).wording['zh-CN']).toContain(sentence);
      return;
    }
    throw new Error('nothing was refused');
  });
});
