// @ts-check
import { toView } from '@gongkai/plugin-kit/view';

/**
 * 报告 → 字节。印样（view）里的文字已去掉不可印的字符，尚未转义：换成别的格式，记得转义。
 * Report → bytes. Texts of the view hold no unprintable characters and are not escaped: a format that gives
 * characters a meaning must escape them.
 *
 * @type {import('@gongkai/plugin-kit').Renderer}
 */
export const renderer = {
  kind: 'renderer',
  api: 1,
  name: '{{name}}',
  produces: { mediaType: 'text/plain; charset=utf-8', extension: '.{{name}}' },
  render({ form, report }) {
    const view = toView(form, report);
    const lines = [view.title, ...view.preface.flatMap(linesOf)];
    for (const { label, prose, table, notes } of view.sections) {
      lines.push(label, ...prose.flatMap(linesOf));
      for (const { cells } of table?.groups.flatMap((group) => group.rows) ?? []) {
        lines.push(cells.map(({ text }) => text).join('\t'));
      }
      lines.push(...notes.flatMap(linesOf));
    }
    return { bytes: new TextEncoder().encode(lines.join('\n') + '\n') };
  },
};

/**
 * @param {import('@gongkai/plugin-kit/view').ProseView} block
 * @returns {string[]}
 */
function linesOf(block) {
  switch (block.type) {
    case 'table':
      return [block.caption ?? '', ...[block.head, ...block.rows].map((row) => row.join('\t'))];
    case 'figure':
      return [block.alt ?? '', block.caption ?? ''];
    default:
      return [block.text];
  }
}

export default renderer;
