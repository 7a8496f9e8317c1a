import { expect, test } from 'vitest';
import { contactLine } from './contact.ts';

test.each([
  ['联系电话：0000-1234567', { telephone: '0000-1234567' }],
  [
    '地址：中心大道1号；邮编：000000；电话：0000-1234567',
    { address: '中心大道1号', postalCode: '000000', telephone: '0000-1234567' },
  ],
  [
    '（联系单位：云川市教育局办公室，电子邮箱：a@example.org）',
    { office: '云川市教育局办公室', email: 'a@example.org' },
  ],
  ['地址：中心大道1号 邮编：000000', { address: '中心大道1号', postalCode: '000000' }],
])('%s', (line, contact) => {
  expect(contactLine(line)).toEqual(contact);
});

test.each([
  '如有疑问，请与云川市教育局联系（地址：中心大道1号，电话：0000-1234567）。',
  '发布时间：2024-01-30',
  '电话畅通。',
  '',
])('“%s” is a sentence', (line) => {
  expect(contactLine(line)).toBeUndefined();
});
