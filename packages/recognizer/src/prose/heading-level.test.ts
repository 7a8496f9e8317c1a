import { describe, expect, test } from 'vitest';
import { form2021 } from '../testing/published-text.ts';
import { headingLevel, topicOf } from './heading-level.ts';

describe('the level of a heading', () => {
  test.each([
    ['（一）主动公开', undefined, 2],
    ['(二) 加强领导，落实责任', undefined, 2],
    ['1.办理情况', undefined, 3],
    ['（1）网上申请', undefined, 4],
    ['培训情况', 3, 2],
    ['（二）规范办理。', 3, 2],
  ])('%s', (text, marked, level) => {
    expect(headingLevel(text, marked)).toBe(level);
  });

  test.each([
    '（一）主动公开。坚持公开为常态，不公开为例外。',
    '1.加强组织领导。为加强工作，调整领导小组成员。',
    '培训情况',
    '（一）',
    '一是加强学习；',
    '2.5万元',
  ])('%s is a paragraph', (text) => {
    expect(headingLevel(text, undefined)).toBeUndefined();
  });
});

test.each(form2021.topics)('$label is a topic', ({ key, label }) => {
  expect(topicOf(`（一）${label}`)).toBe(key);
  expect(topicOf(`（一）${label}方面。`)).toBe(key);
});

test('other headings are not', () => {
  expect(topicOf('（六）标准化建设')).toBeUndefined();
});
