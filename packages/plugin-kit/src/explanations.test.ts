import { describe, expect, test } from 'vitest';
import { messages } from './catalogue.ts';
import { explanations } from './explanations.ts';

const parts = ['title', 'basis', 'repair', 'example'] as const;

describe('explanations', () => {
  test('there is one for every code, and none for a code that does not exist', () => {
    expect(Object.keys(explanations).sort()).toEqual(Object.keys(messages).sort());
  });

  test.each(Object.entries(explanations))('%s says what, why, how and an example', (_, entry) => {
    for (const part of parts) {
      expect(entry[part]['zh-CN'], part).toMatch(/\p{Script=Han}/u);
      expect(entry[part].en, part).toMatch(/[A-Za-z]{3}/);
    }
  });

  test.each(Object.entries(explanations))('%s: the two languages are not mixed up', (_, entry) => {
    const han = (text: string): number => (text.match(/\p{Script=Han}/gu) ?? []).length;
    const words = (text: string): number => (text.match(/[A-Za-z]{2,}/g) ?? []).length;
    for (const part of ['title', 'basis', 'repair'] as const) {
      expect(words(entry[part].en), part).toBeGreaterThan(han(entry[part].en));
      expect(han(entry[part]['zh-CN']), part).toBeGreaterThan(words(entry[part]['zh-CN']));
    }
  });

  test.each(Object.entries(explanations))('%s: sentences are finished, titles are not', (_, e) => {
    for (const part of ['basis', 'repair', 'example'] as const) {
      expect(e[part]['zh-CN']).toMatch(/。$/);
      expect(e[part].en).toMatch(/\.$/);
    }
    expect(e.title['zh-CN'].length).toBeLessThanOrEqual(24);
    expect(e.title['zh-CN'] + e.title.en).not.toMatch(/[。.]$/);
  });
});
