import { expect, test } from 'vitest';
import { everySection, failing, options, small } from '../trial/small-renderer.ts';
import { checkRenderer, testRenderer } from './test-renderer.ts';

test('a renderer that does everything right passes, in both editions', async () => {
  expect(await checkRenderer(small())).toEqual([]);
  expect(await failing(small({}, { options }))).toEqual([]);
});

test('every runner with describe and it gets the same checks', async () => {
  const registered: [string, () => void | Promise<void>][] = [];
  const careless = small({ view: (view) => everySection(view, (s) => ({ ...s, notes: [] })) });
  testRenderer(careless, {
    describe: (name, body) => {
      expect(name).toBe('renderer small');
      body();
    },
    it: (name, body) => registered.push([name, body]),
  });
  const failed: string[] = [];
  for (const [name, run] of registered) {
    try {
      await run();
    } catch {
      failed.push(name);
    }
  }
  expect(failed).toEqual(['census, edition 2019', 'census, edition 2021']);
});
