import { expect, test } from 'vitest';
import { form } from '@gongkai/schema/2021';
import { checkRules } from '../check-rules.ts';
import { changed, found } from '../testing/sound-draft.ts';

test.each([
  '示例县民政局2023年政府信息公开工作年度报告',
  '示例县民政局 2023 年政府信息公开工作年度报告',
  '示例县民政局2023年度政府信息公开工作年度报告',
  '2023年示例县民政局政府信息公开工作年度报告',
  '示例县民政局２０２３年政府信息公开工作年度报告',
  '示例县民政局2023年政府信息公開工作年度報告',
])('%s', (title) => {
  expect(found({ '/title': title })).toEqual([]);
});

test.each([
  '示例县民政局2023年政府信息公开工作报告',
  '示例县民政局2023年政府信息公开年度报告',
  '示例县民政局2023年政务公开工作年度报告',
  '示例县民政局2022年政府信息公开工作年度报告',
  '示例县民政局政府信息公开工作年度报告',
  '2023年政府信息公开工作年度报告',
  '示例县教育局2023年政府信息公开工作年度报告',
])('%s is not that of this report', (title) => {
  expect(found({ '/title': title })).toEqual(['structure/title']);
});

test('the repair is the title as it should be', () => {
  const [diagnostic] = checkRules({ form, draft: changed({ '/title': '工作总结' }) }).diagnostics;
  expect(diagnostic?.fixes?.[0]?.patch).toEqual([
    { op: 'replace', path: '/title', value: '示例县民政局2023年政府信息公开工作年度报告' },
  ]);
});
