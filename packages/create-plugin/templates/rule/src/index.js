// @ts-check

const code = '{{name}}/title-too-long';
const most = 60;

/**
 * 看一份报告，说出结论和诊断。报告可以不全：没有可看的，就是无法判断。
 * Looks at a draft and says what it found. A draft may be partial: with nothing to look at it is not assessable.
 *
 * @type {import('@gongkai/plugin-kit').Rule}
 */
export const rule = {
  kind: 'rule',
  api: 1,
  code,
  check({ draft: { title } }) {
    if (typeof title !== 'string') return { status: 'notAssessable', diagnostics: [] };
    if (title.length <= most) return { status: 'pass', diagnostics: [] };
    const message = `标题有 ${title.length} 字，不宜超过 ${most} 字 / the title has ${title.length} characters`;
    return {
      status: 'fail',
      diagnostics: [
        { code, severity: 'info', message, params: { length: title.length }, at: '/title' },
      ],
    };
  },
};

export default rule;
