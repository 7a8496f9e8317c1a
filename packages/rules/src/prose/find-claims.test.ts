import { expect, test } from 'vitest';
import type { Draft } from '@gongkai/plugin-kit';
import { form } from '@gongkai/schema/2021';
import { findClaims } from './find-claims.ts';

const said = (text: string, name: string): Draft => ({
  edition: '2021',
  year: 2024,
  agency: { name },
  overview: [
    { type: 'heading', level: 2, text: '（二）依申请公开', topic: 'requests' },
    { type: 'paragraph', text },
  ],
});
const bound = (text: string, name = '示例区人民政府'): string[] =>
  findClaims(form, said(text, name)).map(
    ({ quantity, readings }) => `${String(quantity.value)} ${readings.flat().join(' ')}`,
  );

test('what an office handles for its government is a part of it and bound to nothing', () => {
  const text = '2024年，区政府办代表区政府受理政府信息公开申请17件，均已在法定期限内予以答复。';
  expect(bound(text)).toEqual([]);
});

test('in the report of that office itself it is the whole', () => {
  const text = '市政府办公厅代表市政府共受理政府信息公开申请859件。';
  expect(bound(text, '示例市人民政府办公厅')).toEqual([
    '859 /requests/received/total /requests/received/total /requests/carriedOver/total',
  ]);
});

test('articles and staff are bound to nothing', () => {
  expect(bound('全年更新各类栏目信息77篇，调整领导小组成员4名。')).toEqual([]);
});
