// A plugin as somebody else has it: the tables of a report as lines with tabs.
import { toView } from '@gongkai/plugin-kit/view';

/** @satisfies {import('@gongkai/plugin-kit').Renderer} */
export default {
  kind: 'renderer',
  api: 1,
  name: 'lines',
  produces: { mediaType: 'text/plain', extension: '.txt' },
  render({ form, report }) {
    const { title, sections } = toView(form, report);
    const lines = sections.flatMap(({ label, table }) => [
      label,
      ...(table?.groups ?? []).flatMap(({ rows }) =>
        rows.map(({ cells }) => cells.map(({ text }) => text).join('\t')),
      ),
    ]);
    return { bytes: new TextEncoder().encode([title, ...lines].join('\n')) };
  },
};
