import { expect, test } from 'vitest';
import type { Renderer } from '../../index.ts';
import { escapeHtml } from '../../templates.ts';
import { failing, small } from '../trial/small-renderer.ts';

const broken: readonly [string, string[], Renderer][] = [
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
];

test.each(broken)('%s: %j', async (_, expected, renderer) => {
  expect(await failing(renderer)).toEqual(expected);
});
