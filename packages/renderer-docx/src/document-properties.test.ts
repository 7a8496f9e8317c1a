import { expect, test } from 'vitest';
import { openOfficePackage } from '@gongkai/plugin-kit/office';
import { forms } from '@gongkai/schema/forms';
import complete from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { docxOf } from './testing/document.ts';

const form = forms['2021'];
const properties = (publication: object | undefined) =>
  openOfficePackage(docxOf(form, { ...complete, publication })).properties();

test('come from the report alone', () => {
  expect(properties(complete.publication)).toEqual({
    title: complete.title,
    subject: form.reportName,
    author: complete.agency.name,
    created: '2024-01-26T00:00:00Z',
    modified: '2024-01-26T00:00:00Z',
  });
});

test('without a day of preparation they have the day of publication, without either none', () => {
  expect(properties({ publishedOn: '2024-01-30' })['created']).toBe('2024-01-30T00:00:00Z');
  expect(properties({ preparedOn: '一月', publishedOn: '2024-1-30' })['created']).toBeUndefined();
  expect(properties(undefined)['created']).toBeUndefined();
});
