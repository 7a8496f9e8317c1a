import type { ReportView } from '@gongkai/plugin-kit/view';

/**
 * 公布信息中写明发布机构，如政府网站文章页，排在索引号之后；报告没有公布信息则照旧。
 * Names the publisher after the index number, as article pages of government sites do; a report that
 * says nothing of its publication stays as it is.
 */
export function namePublisher(view: ReportView): ReportView {
  const { publication, agency } = view;
  if (publication === undefined) return view;
  const { label, fields } = publication;
  const index = fields.findIndex(({ address }) => address === '/publication/indexNumber');
  const at = index < 0 ? fields.length : index + 1;
  const publisher = { address: '/agency/name', label: '发布机构', text: agency };
  return {
    ...view,
    publication: { label, fields: [...fields.slice(0, at), publisher, ...fields.slice(at)] },
  };
}
