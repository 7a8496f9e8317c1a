import { expect, test } from 'vitest';
import { metadataLine } from './metadata.ts';

test.each([
  ['标题: 某报告', { key: 'title', value: '某报告' }],
  ['发布时间： 2024-01-30 15:22', { key: 'publishedOn', value: '2024-01-30 15:22' }],
  ['文　号：', { key: 'documentNumber', value: '' }],
  ['索引号:000/2024-1', { key: 'indexNumber', value: '000/2024-1' }],
  ['原文链接: https://example.org/a', { key: 'url', value: 'https://example.org/a' }],
  ['浏览次数：12', { key: 'other', value: '12' }],
  ['=========== 正文 ===========', { key: 'rule', value: '' }],
])('%s', (line, found) => {
  expect(metadataLine(line)).toEqual(found);
});

test.each(['存在的主要问题：培训不够。', '一、总体情况', '联系电话：0000', ''])(
  '“%s” is the report',
  (line) => {
    expect(metadataLine(line)).toBeUndefined();
  },
);
