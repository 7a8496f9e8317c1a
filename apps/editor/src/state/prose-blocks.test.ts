import { expect, test } from 'vitest';
import type { ProseBlock } from '@gongkai/plugin-kit';
import { form } from '@gongkai/schema/2021';
import { numbered, tidied, topicLengths, withText, withTopic, written } from './prose-blocks.ts';

const paragraph = (text: string): ProseBlock => ({ type: 'paragraph', text });
const [first, second, third] = form.topics;

test('a paragraph is parted at its line ends, and what is empty goes', () => {
  const prose = [paragraph('甲\n\n 乙 \r\n丙'), paragraph('  '), paragraph('丁')];
  expect(tidied(prose)).toEqual(['甲', '乙', '丙', '丁'].map(paragraph));
});

test('prose that is tidy stays the same object, tables and figures included', () => {
  const prose: readonly ProseBlock[] = [
    paragraph('甲'),
    { type: 'table', rows: [['1']] },
    { type: 'figure', caption: '图' },
  ];
  expect(tidied(prose)).toBe(prose);
});

test('the topics are put in their order, wherever they are added', () => {
  const start = withTopic([], form.topics, third?.key ?? '');
  const both = withTopic(start.prose, form.topics, first?.key ?? '');
  const all = withTopic(both.prose, form.topics, second?.key ?? '');
  const headings = all.prose.filter(({ type }) => type === 'heading');
  expect(headings.map((block) => (block as { text: string }).text)).toEqual([
    `（一）${first?.label ?? ''}`,
    `（二）${second?.label ?? ''}`,
    `（三）${third?.label ?? ''}`,
  ]);
  expect(all.prose[all.index]).toEqual(paragraph(''));
});

test('how long each topic is', () => {
  const { prose, index } = withTopic([paragraph('前言')], form.topics, first?.key ?? '');
  const written = withText(prose, index, '一二 三𠮷');
  expect(topicLengths(written)).toEqual(new Map([[first?.key, 4]]));
});

test('an empty block is being written and is no part of the report', () => {
  const blocks = [paragraph('甲'), paragraph(''), paragraph('乙')];
  expect(written(blocks)).toEqual([paragraph('甲'), paragraph('乙')]);
  expect(numbered(blocks).map(({ at }) => at)).toEqual(['0', 'empty1', '1']);
});
