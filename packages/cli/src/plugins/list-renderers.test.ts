import { expect, test } from 'vitest';
import { forms } from '@gongkai/schema/forms';
import { tempFolder } from '../testing/temp-folder.ts';
import { builtinRenderers } from './builtin.ts';
import { listRenderers } from './list-renderers.ts';

const body = (name: string, more = ''): string =>
  `export default { kind: 'renderer', api: 1, name: '${name}', ${more}
     produces: { mediaType: 'text/plain', extension: '.txt' },
     render: () => ({ bytes: new Uint8Array([65]) }) }`;
const manifest = '{"type":"module","exports":"./x.js"}';

test('built-in renderers come first, each with the editions it supports', async () => {
  const listed = await listRenderers(tempFolder(), 'en');
  const own = listed.filter(({ origin }) => origin === 'built-in');
  expect(own.map(({ name }) => name)).toEqual(Object.keys(builtinRenderers));
  for (const { editions } of own) expect(editions).toEqual(Object.keys(forms));
});

test('those in node_modules name their package; a broken one says why, and the others are listed', async () => {
  const at = 'node_modules/gongkai-renderer-';
  const cwd = tempFolder({
    [`${at}brief/package.json`]: manifest,
    [`${at}brief/x.js`]: body('brief', "editions: ['2021'],"),
    [`${at}broken/package.json`]: manifest,
    [`${at}broken/x.js`]: 'throw new Error("boom")',
    [`${at}folder/package.json`]: '{}',
    [`${at}folder/plugin.json`]:
      '{"kind":"renderer","api":1,"name":"folder","produces":{"mediaType":"text/html","extension":".html"}}',
    [`${at}folder/template.hbs`]: '{{view.title}}',
    'node_modules/@gongkai/renderer-brief/package.json': manifest,
    'node_modules/@gongkai/renderer-brief/x.js': body('brief'),
  });
  const listed = (await listRenderers(cwd, 'en')).filter(({ origin }) => origin !== 'built-in');
  expect(listed.map(({ name, origin, fault = '' }) => [name, origin, fault])).toEqual([
    ['brief', '@gongkai/renderer-brief', ''],
    ['broken', 'gongkai-renderer-broken', 'The renderer “broken” cannot be used: boom'],
    ['folder', 'gongkai-renderer-folder', ''],
  ]);
});
