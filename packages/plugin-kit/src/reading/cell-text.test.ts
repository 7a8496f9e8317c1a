import { describe, expect, test } from 'vitest';
import type { DocumentBlock } from '../document.ts';
import { cellText } from './cell-text.ts';

const paragraph = (text: string): DocumentBlock => ({ type: 'paragraph', text, place: {} });

describe('the text of a cell', () => {
  test('joins paragraphs by line ends', () => {
    expect(cellText([])).toBe('');
    expect(cellText([paragraph('12')])).toBe('12');
    expect(cellText([paragraph('结果'), paragraph('维持')])).toBe('结果\n维持');
  });

  test('is not blank where the cell holds a picture of a figure', () => {
    expect(cellText([{ type: 'figure', place: {} }])).toBe('[图片]');
    expect(cellText([{ type: 'figure', alt: '12', place: {} }])).toBe('[图片：12]');
    expect(cellText([paragraph('3'), { type: 'figure', place: {} }])).toBe('3');
  });
});
