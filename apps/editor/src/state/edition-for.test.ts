import { expect, test } from 'vitest';
import { forms } from '@gongkai/schema/forms';
import { editionFor } from './edition-for.ts';

test.each([
  [2025, '2021'],
  [2021, '2021'],
  [2020, '2019'],
  [2019, '2019'],
  [2010, '2019'],
])('a report of %d is in the form of %s', (year, edition) => {
  expect(editionFor(Object.values(forms), year)?.edition).toBe(edition);
});
