import { describe, expect, test } from 'vitest';
import { isAboutReport, isAgency, titleFacts } from './title.ts';

describe('a title', () => {
  test.each([
    [
      '松林镇人民政府 2023 年政府信息公开工作 年度报告',
      '松林镇人民政府2023年政府信息公开工作年度报告',
      '松林镇人民政府',
      2023,
    ],
    [
      '云川市教育局2019年度政府信息公开年度报告',
      '云川市教育局2019年度政府信息公开年度报告',
      '云川市教育局',
      2019,
    ],
    [
      '2019年青溪县人民政府政府信息公开工作年度报告',
      '2019年青溪县人民政府政府信息公开工作年度报告',
      '青溪县人民政府',
      2019,
    ],
    [
      '安平街道办事处政府信息公开工作年度报告（2022年）',
      '安平街道办事处政府信息公开工作年度报告（2022年）',
      '安平街道办事处',
      2022,
    ],
    [
      '關於云川市2020年政府信息公開工作年度報告',
      '關於云川市2020年政府信息公開工作年度報告',
      '關於云川市',
      2020,
    ],
    [
      '青溪县人民政府 (copy of a page)2020年政府信息公开工作年度报告',
      '青溪县人民政府(copy of a page)2020年政府信息公开工作年度报告',
      '青溪县人民政府(copy of a page)',
      2020,
    ],
    ['2023年政府信息公开工作年度报告', '2023年政府信息公开工作年度报告', undefined, 2023],
    [
      '云川市政务服务和数据管理局2023年政务公开工作报告',
      '云川市政务服务和数据管理局2023年政务公开工作报告',
      '云川市政务服务和数据管理局',
      2023,
    ],
  ])('%s', (line, title, agency, year) => {
    expect(titleFacts(line)).toEqual({ title, ...(agency ? { agency } : {}), year });
  });

  test.each([
    '本报告根据条例编制，是2023年政府信息公开工作年度报告。',
    '2023年工作总结',
    '一、总体情况',
    '',
  ])('%s is none', (line) => {
    expect(titleFacts(line)).toBeUndefined();
  });
});

test.each(['松林镇人民政府', '云川市教育局', '安平街道办事处', '青溪县'])(
  '%s is an agency',
  (line) => {
    expect(isAgency(line)).toBe(true);
  },
);

test.each(['2023年', '无', '本年度工作情况。', '联系电话：0000'])('%s is none', (line) => {
  expect(isAgency(line)).toBe(false);
});

test('a page about a report is not the report', () => {
  expect(isAboutReport('《云川市2023年政府信息公开工作年度报告》解读')).toBe(true);
  expect(isAboutReport('云川市2023年政府信息公开工作年度报告')).toBe(false);
});
