import { expect, test } from 'vitest';
import type { Report } from '@gongkai/plugin-kit';
import { toView } from '@gongkai/plugin-kit/view';
import { forms } from '@gongkai/schema/forms';
import { namePublisher } from './name-publisher.ts';
import { complete, minimal } from './testing/examples.ts';

const published = (publication?: object): string[] | undefined =>
  namePublisher(
    toView(forms['2021'], { ...complete, publication } as unknown as Report),
  ).publication?.fields.map(({ address }) => address);

test('the publisher stands after the index number, or last where there is none', () => {
  expect(published({ publishedOn: '2024-01-30', indexNumber: '1', documentNumber: '2' })).toEqual([
    '/publication/publishedOn',
    '/publication/indexNumber',
    '/agency/name',
    '/publication/documentNumber',
  ]);
  expect(published({ publishedOn: '2024-01-30' })).toEqual([
    '/publication/publishedOn',
    '/agency/name',
  ]);
});

test('a report that says nothing of its publication has no publication block', () => {
  expect(published(undefined)).toBeUndefined();
  const view = toView(forms['2021'], minimal as unknown as Report);
  expect(namePublisher(view)).toBe(view);
});
