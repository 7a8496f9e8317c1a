import { expect, test } from 'vitest';
import { openOfficePackage } from '@gongkai/plugin-kit/office';
import { outcomeOf } from '../results/outcome-of.ts';
import { assessment, diagnostic, sampleOutcome } from '../testing/sample-outcome.ts';
import { xlsx } from './xlsx.ts';

const rowsOf = (bytes: Uint8Array, sheet: number): string[][] => {
  const xml = openOfficePackage(bytes).xml(`xl/worksheets/sheet${String(sheet)}.xml`) ?? '';
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<(?:t|v)[^>]*>([^<]*)</g)].map(([, text = '']) => text),
  );
};

test('a row for each finding: file, agency, severity, place, what, repair, code, room to answer', () => {
  const [head, first, ...rest] = rowsOf(xlsx(sampleOutcome(), 'zh-CN'), 1);
  expect(head).toEqual([
    '序号',
    '文件',
    '单位',
    '级别',
    '位置',
    '问题',
    '怎样修改',
    '代码',
    '办理情况',
  ]);
  expect(first).toEqual([
    '1',
    '上报/甲 局.txt',
    '示例县人民政府',
    '错误',
    '表三 · 一、本年新收政府信息公开申请数量 · 总计（第 31 行）',
    '表三：各列之和为 1203，总计填 1230，相差 +27。',
    '按台账核对这一行：改错的那一格，或改总计。只凭差额不能断定哪格有错。',
    'reconcile/row-total',
    '',
  ]);
  expect(rest.map((row) => row[7])).toEqual([
    'reconcile/row-total',
    'structure/section-duplicated',
    'cell/normalised',
    'import/unreadable',
  ]);
});

test('the second sheet counts them by file, files without findings too', () => {
  expect(rowsOf(xlsx(sampleOutcome(), 'zh-CN'), 2)).toEqual([
    ['文件', '单位', '错误', '提醒', '备注', '已有核对说明'],
    ['上报/甲 局.txt', '示例县人民政府', '2', '1', '0', '0'],
    ['乙.gongkai.json', '示例县人民政府', '0', '0', '1', '0'],
    ['丙.txt', '', '1', '0', '0', '0'],
  ]);
});

test('a message of others is text in the cell, whatever it starts with', () => {
  const evil = '=HYPERLINK("http://example.invalid","x")';
  const outcome = outcomeOf('check', [assessment('=1+1.txt', [diagnostic({ message: evil })])]);
  const xml = openOfficePackage(xlsx(outcome, 'en')).xml('xl/worksheets/sheet1.xml') ?? '';
  expect(xml).not.toContain('<f>');
  expect(rowsOf(xlsx(outcome, 'en'), 1)[1]?.slice(0, 2)).toEqual(['1', '=1+1.txt']);
});
