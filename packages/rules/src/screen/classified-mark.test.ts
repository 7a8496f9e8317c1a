import { expect, test } from 'vitest';
import { found, said } from '../testing/sound-draft.ts';

const code = 'screen/classified-mark';

test.each([
  '机密★10年',
  '绝密★',
  '秘密 ★ 一年',
  '秘密★长期',
  '（机密）',
  '【秘密】',
  '绝密',
  '机密（保密期限：10年）',
  '内部资料，注意保存',
  '内部文件 不得外传',
  '内部资料',
  '本件请勿外传。',
])('“%s” is a mark', (text) => {
  expect(found(said(text))).toEqual([code]);
});

test.each([
  '涉及国家秘密的信息不予公开。',
  '做好保守国家秘密工作。',
  '属于国家秘密3件。',
  '保守商业秘密、个人隐私。',
  '严格保密审查，确保涉密信息不上网。',
  '加强内部管理，内部文件流转规范。',
  '开展机密性审查。',
])('“%s” is running text', (text) => {
  expect(found(said(text))).toEqual([]);
});

test('a mark in the title is found', () => {
  expect(found({ '/title': '示例县民政局2023年政府信息公开工作年度报告（秘密★1年）' })).toContain(
    code,
  );
});
