// @ts-check

/**
 * 各规则的轻重（`off` 即不报）、总体情况必写的件数、公布期限。只是数据。
 * Severities of rules (`off` silences one), counts that the overview must give, deadlines. Data only.
 *
 * @type {import('@gongkai/plugin-kit').Profile}
 */
export const profile = {
  kind: 'profile',
  api: 1,
  name: '{{name}}',
  description: '本地的核对方案 / our profile',
  severities: { 'prose/length': 'warning' },
  requiredFacts: [{ topic: 'requests', label: '办理申请件数', words: ['申请'] }],
  deadlines: { department: '01-31', government: '03-31' },
};

export default profile;
