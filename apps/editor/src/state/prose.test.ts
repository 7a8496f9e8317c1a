import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '@gongkai/plugin-kit';
import { proseAt, proseLength } from './prose.ts';

test('characters are counted without blanks, a rare one as one', () => {
  expect(proseLength([{ type: 'paragraph', text: '𠮷利 街道\n' }])).toBe(4);
  expect(proseLength([{ type: 'table', rows: [['渠道', '件数']] }])).toBe(4);
  expect(proseLength([{ type: 'figure', caption: '图1' }])).toBe(2);
});

test('whatever a file holds in place of prose can be counted', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(
        proseLength(proseAt({ overview: value } as unknown as Draft, '/overview')),
      ).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('what is not prose is left out', () => {
  const overview = [{ type: 'paragraph', text: 'a' }, { type: 'paragraph' }, null, 7];
  expect(proseAt({ overview } as unknown as Draft, '/overview')).toEqual([overview[0]]);
});
