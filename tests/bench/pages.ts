import { htmlImporter } from '@gongkai/importer-html';
import type { DocumentBlock, Importer } from '@gongkai/plugin-kit';
import { htmlRenderer } from '@gongkai/renderer-html';
import { forms } from '@gongkai/schema/forms';
import { spannedCells } from '../layouts/carriers/spans.ts';
import { example } from './examples.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const encoder = new TextEncoder();

/** Our own page of the example, without the data embedded: the least markup a report needs. */
export async function plainPage(): Promise<Uint8Array> {
  const options = { embed: false };
  return (await htmlRenderer.render({ form: forms['2021'], report: example, options })).bytes;
}

/** The same report as Word saves it for the web and sites publish it: a style on every run, a menu around. */
export async function wordPage(): Promise<Uint8Array> {
  const importer: Importer = htmlImporter;
  const { blocks } = await importer.read({ source: { bytes: await plainPage() }, options: {} });
  const menu = Array.from(
    { length: 60 },
    (_, i) =>
      `<li class="nav-item"><a href="/zwgk/${String(i)}.html" title="栏目">栏目${String(i)}</a></li>`,
  ).join('\n');
  return encoder.encode(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>报告</title><style>${'p.MsoNormal{margin:0cm;font-size:10.5pt;font-family:宋体}\n'.repeat(40)}</style></head>` +
      `<body><div class="nav"><ul>${menu}</ul></div><div class="article" id="zoom">${blocks.map(wordBlock).join('\n')}</div></body></html>`,
  );
}

function wordBlock(block: DocumentBlock): string {
  if (block.type === 'figure') return '<p><img src="image001.png"></p>';
  if (block.type === 'paragraph')
    return `<p class=MsoNormal style='text-indent:32.0pt;line-height:28.0pt;mso-line-height-rule:exactly'>${run(block.text, '16.0pt')}</p>`;
  const rows = new Map<number, string[]>();
  for (const { row, rowSpan, columnSpan, text } of spannedCells(block)) {
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    cells.push(
      `  <td width=72 colspan=${String(columnSpan)} rowspan=${String(rowSpan)} style='width:53.9pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt;height:25.0pt'>\n` +
        `  <p class=MsoNormal align=center style='text-align:center;mso-pagination:widow-orphan'>${run(text, '10.0pt')}</p>\n  </td>`,
    );
  }
  return `<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>\n${[...rows.values()].map((cells) => ` <tr style='height:25.0pt'>\n${cells.join('\n')}\n </tr>`).join('\n')}\n</table>`;
}

function run(text: string, size: string): string {
  return `<span lang=EN-US style='font-size:${size};font-family:"Times New Roman","serif";mso-fareast-font-family:宋体;mso-font-kerning:0pt'>${escaped(text)}<o:p></o:p></span>`;
}
