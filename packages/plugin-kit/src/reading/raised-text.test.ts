import { expect, test } from 'vitest';
import { lowered, raised } from './raised-text.ts';

test('raised digits cannot be taken for digits of the figure before them', () => {
  expect(`12${raised('1')}`).toBe('12¹');
  expect(raised('[1]注')).toBe('[¹]注');
  expect(lowered('2')).toBe('₂');
});
