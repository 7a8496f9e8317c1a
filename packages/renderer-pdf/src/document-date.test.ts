import { expect, test } from 'vitest';
import type { Report } from '@gongkai/plugin-kit';
import { documentDate } from './document-date.ts';

const dateOf = (publication: object | undefined, year: unknown = 2023) =>
  Object.values(documentDate({ year, publication } as Report));

test('is the day of preparation, else of publication, else the end of the year', () => {
  expect(dateOf({ preparedOn: '2024-01-26', publishedOn: '2024-01-30' })).toEqual([2024, 1, 26]);
  expect(dateOf({ publishedOn: '2024-01-30' })).toEqual([2024, 1, 30]);
  expect(dateOf(undefined)).toEqual([2023, 12, 31]);
});

test('is one that the calendar has', () => {
  expect(dateOf({ preparedOn: '2024-02-30', publishedOn: '2024-2-1' })).toEqual([2023, 12, 31]);
  expect(dateOf({ preparedOn: '2024-02-29' })).toEqual([2024, 2, 29]);
  for (const year of [0, 2023.5, 1e9, undefined]) expect(dateOf({}, year)[1]).toBe(12);
});
