import { expect, test } from 'vitest';
import type { Renderer } from '../../index.ts';
import { failing, small } from '../trial/small-renderer.ts';

const broken: readonly [string, string[], Renderer][] = [
  ['another api', ['contract'], small({}, { api: 2 as never })],
  ['a name that is no name', ['contract'], small({}, { name: 'My Format' })],
  ['an edition that is none', ['contract'], small({}, { editions: ['2021', '2022'] })],
];

test.each(broken)('%s: %j', async (_, expected, renderer) => {
  expect(await failing(renderer)).toEqual(expected);
});
