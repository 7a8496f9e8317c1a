import { expect, test } from 'vitest';
import { forms } from '@gongkai/schema/forms';
import { placeName } from './place-name.ts';

test.each([
  ['/requests/received/total', '表三 · 一、本年新收政府信息公开申请数量 · 总计'],
  ['/requests/received', '表三 · 一、本年新收政府信息公开申请数量'],
  ['/requests', '表三'],
  ['/requests/prose/0', '表三 /prose/0'],
  ['/overview/3/text', '一、总体情况 /3/text'],
  ['/agency/name', '行政机关名称'],
  ['/agency/nmae', '行政机关 /nmae'],
  ['/remarks/0/at', '/remarks/0/at'],
  ['', ''],
])('%s is called %s', (address, name) => {
  expect(placeName(forms['2021'], address)).toBe(name);
});
