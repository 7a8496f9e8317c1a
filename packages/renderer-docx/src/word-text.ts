import { escapeXml, Markup } from '@gongkai/plugin-kit/templates';

const breaks = /[\n\t]/;
/** Blanks that XML readers may drop. */
const needsPreserving = /^\s|\s$|\s\s/;

/**
 * `{{run text}}`：一个 run；换行、制表写作 Word 自己的元素。`{{run text size}}` 另给字号（半磅）。
 * One run; line feeds and tabs become Word's own elements. `size` is the font size in half-points.
 */
export function run(text: string, size?: number): Markup {
  const properties = size ? `<w:rPr><w:sz w:val="${String(size)}"/></w:rPr>` : '';
  return new Markup(`<w:r>${properties}${content(text)}</w:r>`);
}

function content(text: string): string {
  if (!breaks.test(text)) return piece(text);
  return text
    .split('\n')
    .map((line) => line.split('\t').map(piece).join('<w:tab/>'))
    .join('<w:br/>');
}

function piece(text: string): string {
  if (text === '') return '';
  const space = needsPreserving.test(text) ? ' xml:space="preserve"' : '';
  return `<w:t${space}>${escapeXml(text)}</w:t>`;
}
