import { expect, test } from 'vitest';
import { forms } from '@gongkai/schema/forms';
import { checkRules } from '../check-rules.ts';
import { classifiedMark } from './classified-mark.ts';
import { personalData } from './personal-data.ts';

const form = forms['2021'];
const found = (properties: Readonly<Record<string, string>>): unknown[] =>
  checkRules({ form, draft: {}, properties }, [personalData, classifiedMark]).diagnostics.map(
    ({ code, params }) => [code, params.place],
  );

test('the properties of a file are screened as its text is', () => {
  // made up, with the check digit that belongs to it
  expect(found({ description: '经办人证件 11010519491231002X' })).toEqual([
    ['screen/personal-data', '文件属性“备注”'],
  ]);
  expect(found({ lastModifiedBy: '王某 13800138000', keywords: '秘密★5年' })).toEqual([
    ['screen/personal-data', '文件属性“最后修改者”'],
    ['screen/classified-mark', '文件属性“关键词”'],
  ]);
  expect(found({ 'og:note': '13800138000' })).toEqual([
    ['screen/personal-data', '文件属性“og:note”'],
  ]);
});

test('programs, dates and titles are no personal data', () => {
  expect(
    found({
      title: '松林镇人民政府2023年政府信息公开工作年度报告',
      author: '松林镇党政办',
      creator: 'WPS 文字 11.1.0.14309',
      created: 'D:20240131093015',
      modified: '6222020200112233445',
    }),
  ).toEqual([]);
});
