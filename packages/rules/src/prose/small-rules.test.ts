// Rules that look for one thing in the text.
import { describe, expect, test } from 'vitest';
import { found, said, type Change } from '../testing/sound-draft.ts';

const five = (text: string): Change => ({
  '/problemsAndImprovements': [{ type: 'paragraph', text }],
});

describe('problems', () => {
  test.each(['', '无', '暂无。', '不存在问题', '没有问题。', '  无  ', '公开不够。'])(
    '“%s” states none',
    (text) => {
      expect(found(five(text))).toEqual(['prose/problems']);
    },
  );

  test('ten characters may be a problem and a measure', () => {
    expect(found(five('解读单一，将丰富形式。'))).toEqual([]);
  });
});

describe('length', () => {
  const overview = (count: number, unit = '公'): Change => ({
    '/overview': [{ type: 'paragraph', text: unit.repeat(count) }],
  });

  test('the thousandth character is allowed, the next is not; blanks do not count', () => {
    expect(found(overview(1000, '𠮷'))).toEqual([]);
    expect(found(overview(1001, '𠮷'))).toEqual(['prose/length']);
    expect(found(overview(1000, '公 \u3000'))).toEqual([]);
  });
});

describe('placeholders', () => {
  test.each([
    '公开信息XX条。',
    '培训×××人次。',
    '○○县推进公开。',
    '待补充。',
    '此处填写工作情况。',
    '请在此填写。',
    '文号为〔 〕。',
    '见附件（ ）。',
    '由____负责。',
    '（文字描述）',
    '该部分以表格形式报告。',
    '20XX年，推进公开。',
    '第×号。',
  ])('“%s” is one', (text) => {
    expect(found(said(text))).toEqual(['prose/placeholder']);
  });

  test.each([
    '推行“1+X”公开模式。',
    '印发3×5规格的折页。',
    'XML格式的目录。',
    '平台待机时间延长。',
    '补充说明材料。',
    '以文件（函）形式。',
  ])('“%s” is none', (text) => {
    expect(found(said(text))).toEqual([]);
  });
});

describe('typography', () => {
  test.each([
    '加强资金资金监管。',
    '主动公开,及时更新。',
    '公开到位。。',
    '规范、、有序。',
    '公开情况:主动公开。',
  ])('“%s” is wrong', (text) => {
    expect(found(said(text))).toEqual(['prose/typography']);
  });

  test.each([
    '坚持应公开尽公开，稳步推进。',
    '总量为1,175条。',
    '方方面面都要公开。',
    '研究研究再公开。',
    '上午8:30开放。',
    '网址www.example.gov.cn。',
  ])('“%s” is right', (text) => {
    expect(found(said(text))).toEqual([]);
  });
});
