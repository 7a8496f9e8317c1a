import { expect, test } from 'vitest';
import type { Draft } from '@gongkai/plugin-kit';
import { form } from '@gongkai/schema/2021';
import { factsOf, factText, withFact } from './facts.ts';

const draft: Draft = { edition: '2021', title: '标题', contact: { telephone: '0379-1' } };

test('the facts beside the tables, named by the form', () => {
  const addresses = factsOf(form).map(({ address }) => address);
  expect(addresses).toEqual(
    expect.arrayContaining([
      '/title',
      '/agency/name',
      '/contact/telephone',
      '/publication/preparedOn',
    ]),
  );
  expect(addresses).not.toContain('/contact');
});

test('a fact is written, and gone when it is emptied, with what held it', () => {
  const written = withFact(draft, '/contact/fax', ' 0379-2 ');
  expect(written.contact).toEqual({ telephone: '0379-1', fax: '0379-2' });
  expect(withFact(written, '/contact/fax', '  ')).toEqual(draft);
  expect(withFact(draft, '/contact/telephone', '')).toEqual({ edition: '2021', title: '标题' });
  expect(withFact(draft, '/contact/email', '')).toBe(draft);
});

test('fees are figures; what is no figure is not written', () => {
  const charged = withFact(draft, '/processingFees/amountReceived', '２，９５０');
  expect(charged.processingFees).toEqual({ amountReceived: 2950 });
  expect(factText(charged, '/processingFees/amountReceived')).toBe('2950');
  expect(withFact(draft, '/processingFees/amountReceived', '约三百元')).toBe(draft);
});
