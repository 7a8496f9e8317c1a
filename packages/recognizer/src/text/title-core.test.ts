import { expect, test } from 'vitest';
import { titleCore } from './title-core.ts';

test.each([
  ['一、概况', '概况', 'han', false],
  ['第一部分　概况', '概况', 'han', false],
  ['一、概况………………3', '概况', 'han', true],
  ['一、概况 12', '概况', 'han', true],
  ['概况（重复率: 40%）', '概况', undefined, false],
])('%s', (raw, core, style, paged) => {
  const title = titleCore(raw);
  expect([title.core, title.numbering?.style, title.paged]).toEqual([core, style, paged]);
});
