import { expect, test } from 'vitest';
import type { Renderer } from '../../index.ts';
import { failing, options, small } from '../trial/small-renderer.ts';

const broken: readonly [string, string[], Renderer][] = [
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
];

test.each(broken)('%s: %j', async (_, expected, renderer) => {
  expect(await failing(renderer)).toEqual(expected);
});
