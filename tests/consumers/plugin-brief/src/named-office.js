const code = 'brief/office-named';

/**
 * Our office wants to be named among the contacts.
 * @type {import('@gongkai/plugin-kit').Rule}
 */
export const namedOffice = {
  kind: 'rule',
  api: 1,
  code,
  check({ draft: { contact } }) {
    if (contact === undefined) return { status: 'notAssessable', diagnostics: [] };
    if (contact.office) return { status: 'pass', diagnostics: [] };
    const message = '联系方式没有写机构 / the contacts name no office';
    return {
      status: 'fail',
      diagnostics: [{ code, severity: 'warning', message, params: {}, at: '/contact' }],
    };
  },
};
