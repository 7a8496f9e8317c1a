import type { DocumentBlock, Source } from '@gongkai/plugin-kit';
import type { Random } from '../random.ts';
import { spannedCells } from './spans.ts';

const encoder = new TextEncoder();

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** A text as content systems mark it up: cut into spans, blanks as entities, bold. */
function marked(text: string, random: Random): string {
  const half = Math.floor(text.length / 2);
  switch (random.below(6)) {
    case 0:
      return `<span style="font-family:宋体">${escaped(text.slice(0, half))}</span><span>${escaped(text.slice(half))}</span>`;
    case 1:
      return `&nbsp;${escaped(text)}&nbsp;`;
    case 2:
      return `<p><strong>${escaped(text)}</strong></p>`;
    case 3:
      return `<p class=MsoNormal>\n  ${escaped(text)}\n</p>`;
    default:
      return escaped(text);
  }
}

/** A page of a site with the report in it. */
export function page(blocks: readonly DocumentBlock[], random: Random): Source {
  const body = blocks.map((block) => {
    if (block.type === 'figure') return '<img src="x.png">';
    if (block.type === 'paragraph') return `<p>${marked(block.text, random)}</p>`;
    const cells = spannedCells(block);
    const rows = block.rows.map((_, y) =>
      cells
        .filter(({ row }) => row === y)
        .map(
          ({ rowSpan, columnSpan, text }) =>
            `<td colspan=${String(columnSpan)} rowspan="${String(rowSpan)}">${marked(text, random)}</td>`,
        )
        .join(''),
    );
    return `<table border=1><tbody><tr>${rows.join('</tr>\n<tr>')}</tr></tbody></table>`;
  });
  const menu =
    '<ul class="nav"><li><a href="/">首页</a></li><li><a href="/x">政务公开</a></li></ul>';
  const html = `<!doctype html><html><head><meta charset=utf-8><title>公开</title></head><body>${menu}<div class="content">${body.join('\n')}</div><div class=footer>主办单位</div></body></html>`;
  return { bytes: encoder.encode(html), name: 'report.html' };
}
