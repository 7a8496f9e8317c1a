import { expect, test } from 'vitest';
import { loadEngine, pathOf } from './engine.ts';

test.each([
  ['file:///opt/%E5%85%AC%E5%BC%80/fonts/', '/opt/公开/fonts/'],
  ['file:///C:/Program%20Files/fonts/', 'C:/Program Files/fonts/'],
  ['file://server/share/fonts/', '//server/share/fonts/'],
])('%s is the path %s', (url, path) => {
  expect(pathOf(new URL(url))).toBe(path);
});

test('there is one engine, however often it is asked for', async () => {
  const [first, second] = await Promise.all([loadEngine(), loadEngine()]);
  expect(second).toBe(first);
});
