import type { Profile } from '@gongkai/plugin-kit';

/**
 * 地方方案的例子：武政办发〔2025〕54号对 2025 年度报告的要求——五个方面依次写，各方面写明若干件数。
 * An example of a regional profile: what 武政办发〔2025〕54号 asks of the reports about 2025.
 */
export const wuwei: Profile = {
  kind: 'profile',
  api: 1,
  name: 'wuwei',
  description: '武威市（武政办发〔2025〕54号） / Wuwei, Gansu',
  severities: { 'prose/length': 'warning', 'prose/required-fact': 'warning' },
  requiredFacts: [
    { topic: 'proactiveDisclosure', label: '政府网站公开条数', words: ['网站'] },
    {
      topic: 'proactiveDisclosure',
      label: '政务新媒体公开条数',
      words: ['新媒体', '微信', '公众号', '微博'],
    },
    { topic: 'proactiveDisclosure', label: '政策解读条数', words: ['解读'] },
    { topic: 'proactiveDisclosure', label: '回应关切条数', words: ['回应', '答复', '留言'] },
    { topic: 'requests', label: '受理申请件数', words: ['申请'] },
    { topic: 'management', label: '文件制发件数', words: ['制发', '制定', '印发', '出台'] },
    { topic: 'management', label: '文件废止件数', words: ['废止', '失效'] },
    { topic: 'management', label: '文件有效件数', words: ['有效'] },
    { topic: 'platform', label: '平台数', words: ['平台', '网站', '账号'] },
    { topic: 'platform', label: '政务公开专区数', words: ['专区'] },
    { topic: 'platform', label: '公报期数', words: ['公报'] },
  ],
  deadlines: { department: '01-31', government: '03-31' },
};
