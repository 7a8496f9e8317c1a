import { describe, expect, test } from 'vitest';
import { found } from '../testing/sound-draft.ts';

const named = (name: string, rules: number, level?: string): string[] =>
  found({
    '/agency': { name, ...(level === undefined ? {} : { level }) },
    '/title': `${name}2023年政府信息公开工作年度报告`,
    '/overview': [],
    '/proactiveDisclosure/rules/issued': rules,
  });

describe.each([
  '示例镇人民政府',
  '示例乡人民政府',
  '示例街道办事处',
  '示例县人民政府',
  '示例市示例区教育局',
])('%s', (name) => {
  test('makes no 规章', () => {
    expect(named(name, 1)).toEqual(['cell/rules-by-town']);
    expect(named(name, 0)).toEqual([]);
  });
});

test.each([
  '示例市人民政府',
  '示例自治州人民政府',
  '示例省司法厅',
  '示例自治区人民政府',
  '示例地区行政公署',
])('%s may', (name) => {
  expect(named(name, 6)).toEqual([]);
});

test('a level that is stated decides, whatever the name', () => {
  expect(named('示例区人民政府', 6, 'prefectural')).toEqual([]);
  expect(named('示例市人民政府', 6, 'county')).toEqual(['cell/rules-by-town']);
});
