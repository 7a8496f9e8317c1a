import { expect, test } from 'vitest';
import type { DocumentBlock } from '../document.ts';
import { carriesContent } from './carries-content.ts';

const table = (height: number, width: number): DocumentBlock => ({
  type: 'grid',
  rows: Array.from({ length: height }, () =>
    Array.from({ length: width }, () => ({ text: '0', place: {} })),
  ),
  place: {},
  columns: 'kept',
});

test('a table or a long paragraph is content, a menu is not', () => {
  const menu = Array.from({ length: 50 }, (): DocumentBlock => ({
    type: 'paragraph',
    text: '首页',
    place: {},
  }));
  expect(carriesContent(menu)).toBe(false);
  expect(carriesContent([...menu, { type: 'figure', place: {} }, table(2, 9)])).toBe(false);
  expect(carriesContent([...menu, table(3, 3)])).toBe(true);
  expect(carriesContent([{ type: 'paragraph', text: '公开'.repeat(60), place: {} }])).toBe(true);
  const framed: DocumentBlock = {
    type: 'grid',
    rows: [[{ text: '公开'.repeat(60), place: {} }]],
    place: {},
    columns: 'kept',
  };
  expect(carriesContent([framed])).toBe(true);
});
