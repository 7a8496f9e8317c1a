import { escapeHtml } from '@gongkai/plugin-kit/templates';
import { toView } from '@gongkai/plugin-kit/view';

/**
 * The figures of a report on a page, each once, without its prose.
 * @type {import('@gongkai/plugin-kit').Renderer}
 */
export const brief = {
  kind: 'renderer',
  api: 1,
  name: 'brief',
  produces: { mediaType: 'text/html', extension: '.brief.html' },
  options: {
    type: 'object',
    properties: {
      borders: { type: 'boolean', default: true, description: 'lines between cells' },
    },
  },
  render({ form, report, options: { borders = true } }) {
    const { title, sections } = toView(form, report);
    const tables = sections.flatMap(({ table }) =>
      table === undefined ? [] : [tableOf(table, borders)],
    );
    const html = `<!doctype html>\n<meta charset="utf-8">\n<title>${escapeHtml(title)}</title>\n`;
    return { bytes: new TextEncoder().encode(html + tables.join('\n')) };
  },
};

function tableOf({ name, groups }, borders) {
  const rows = groups.flatMap((group) => group.rows.map(({ cells }) => cells.map(cellOf).join('')));
  return `<table${borders ? ' border="1"' : ''}><caption>${escapeHtml(name)}</caption>${rows
    .map((cells) => `<tr>${cells}</tr>`)
    .join('')}</table>`;
}

function cellOf({ header, text, rowSpan, colSpan }) {
  const element = header ? 'th' : 'td';
  return `<${element} rowspan="${rowSpan}" colspan="${colSpan}">${escapeHtml(text)}</${element}>`;
}
