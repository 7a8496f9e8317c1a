import { expect, test } from 'vitest';
import type { Renderer } from '../../index.ts';
import { escapeHtml } from '../../templates.ts';
import { failing, small } from '../trial/small-renderer.ts';
import type { RendererSetup } from './renderer-setup.ts';

const slow = (milliseconds: number): void => {
  for (const end = Date.now() + milliseconds; Date.now() < end;);
};

const broken: readonly [string, string[], Renderer, RendererSetup?][] = [
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
