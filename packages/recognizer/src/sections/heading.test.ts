import { describe, expect, test } from 'vitest';
import { forms } from '@gongkai/schema/forms';
import { headingOf } from './heading.ts';

const sections = Object.values(forms).flatMap((form) => form.sections);

test.each(sections)('$label is the heading of its section', ({ label, heading, key, ordinal }) => {
  expect(headingOf(label)).toEqual({ section: key, ordinal, listed: false });
  expect(headingOf(`　${[...label].join(' ')}　`)?.section).toBe(key);
  expect(headingOf(heading)).toEqual({ section: key, listed: false });
});

describe('wordings of reports', () => {
  test.each([
    ['二、行政机关主动公开政府信息情况', 'proactiveDisclosure'],
    ['三、行政机关收到和处理政府信息公开申请情况（有关情况附表）', 'requests'],
    ['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', 'disputes'],
    ['五、政府信息公开工作存在的主要问题及改进情况', 'problemsAndImprovements'],
    ['五、存在问题及下一步改进措施', 'problemsAndImprovements'],
    ['五、存在的主要问题及明年工作计划', 'problemsAndImprovements'],
    ['六、其他需要报告事项', 'otherMatters'],
    ['六、需要报告的其他事项', 'otherMatters'],
    ['一、基本情况', 'overview'],
    ['第二部分 主动公开政府信息情况', 'proactiveDisclosure'],
    ['二、主動公開政府信息情況', 'proactiveDisclosure'],
    ['一、总体情况 (重复率: 40%)', 'overview'],
  ])('%s', (line, section) => {
    expect(headingOf(line)?.section).toBe(section);
  });

  test.each([
    '（一）主动公开情况',
    '（二）依申请公开情况',
    '1.总体情况',
    '主动公开情况',
    '基本情况',
    '存在的问题主要是对政策理解不深。',
    '本报告由总体情况、主动公开政府信息情况、其他需要报告的事项六个部分组成。',
    '一、本年新收政府信息公开申请数量',
    '',
    '一、',
  ])('“%s” is none', (line) => {
    expect(headingOf(line)).toBeUndefined();
  });

  test('a page number makes it a line of a table of contents', () => {
    expect(headingOf('二、主动公开政府信息情况……………5')).toMatchObject({ listed: true });
  });
});
