import { expect, test } from 'vitest';
import type { Document } from '@gongkai/plugin-kit';
import { findSpot, linesOf } from './source-lines.ts';

const document: Document = {
  blocks: [
    { type: 'paragraph', text: '标题', place: { line: 1, column: 1 } },
    {
      type: 'grid',
      columns: 'kept',
      place: { line: 3, column: 1 },
      rows: [
        [
          { text: '规章', place: { line: 3, column: 1 } },
          { text: '2', place: { line: 3, column: 4 } },
          { text: '2', place: { line: 3, column: 4 }, continued: true },
          { text: '11', place: { line: 3, column: 6 } },
        ],
        [{ text: '行政许可', place: { line: 4, column: 1 } }],
      ],
    },
    { type: 'figure', alt: '图1', place: { line: 6, column: 1 } },
  ],
};
const lines = linesOf(document);

test('a document is shown line by line, a spanning cell once', () => {
  expect(lines.map(({ parts }) => parts.map(({ text }) => text))).toEqual([
    ['标题'],
    ['规章', '2', '11'],
    ['行政许可'],
    ['图1'],
  ]);
  expect(lines.map(({ place }) => place.line)).toEqual([1, 3, 4, 6]);
});

test('an origin is found with its cell', () => {
  expect(findSpot(lines, { line: 3, column: 6, text: '11' })).toEqual({ line: 1, part: 2 });
});

test('where only the line is known, the line is found', () => {
  expect(findSpot(lines, { line: 4, column: 99 })).toEqual({ line: 2 });
  expect(findSpot(lines, { line: 99 })).toBeUndefined();
});

test('a place without lines is found by what its format has', () => {
  const web = linesOf({
    blocks: [
      { type: 'paragraph', text: 'a', place: { path: 'p:1' } },
      { type: 'paragraph', text: 'b', place: { path: 'p:2' } },
    ],
  });
  expect(findSpot(web, { path: 'p:2', text: 'b' })).toEqual({ line: 1, part: 0 });
  expect(findSpot(web, { path: 'p:3' })).toBeUndefined();
  expect(findSpot(linesOf({ blocks: [{ type: 'figure', place: {} }] }), {})).toBeUndefined();
});
