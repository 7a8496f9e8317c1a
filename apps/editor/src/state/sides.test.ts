import { expect, test } from 'vitest';
import { form } from '@gongkai/schema/2021';
import { sidesOf } from './sides.ts';

test('a cell shows both sides of its row and of its column', () => {
  const sides = sidesOf(form, '/requests/received/naturalPerson');
  expect(sides.get('/requests/received/organizations/other')).toBe('left');
  expect(sides.get('/requests/received/total')).toBe('right');
  expect(sides.get('/requests/carriedOver/naturalPerson')).toBe('left');
  expect(sides.get('/requests/carriedForward/naturalPerson')).toBe('right');
  expect(sides.get('/requests/carriedOver/total')).toBeUndefined();
});

test('a cell without equations has no sides', () => {
  expect(sidesOf(form, '/proactiveDisclosure/fees/amount').size).toBe(0);
});
