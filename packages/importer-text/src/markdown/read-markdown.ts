import type { Document, DocumentBlock, Grid } from '@gongkai/plugin-kit';
import { frontMatter } from './front-matter.ts';
import { tableRow } from './table-row.ts';
import { unescape } from './unescape.ts';

/**
 * 读回 renderer-markdown 所写的 Markdown（版式见其 README）；别的 Markdown 返回 undefined，作普通文本读。
 * Reads back Markdown that renderer-markdown wrote (its README has the layout); undefined for other
 * Markdown, which is read as text.
 */
export function readMarkdown(text: string): Document | undefined {
  const lines = text.split(/\r\n|\n/);
  const matter = frontMatter(lines);
  if (matter === undefined) return undefined;
  const blocks: DocumentBlock[] = [];
  let caption: string | undefined;
  for (let i = matter.end; i < lines.length; i++) {
    const line = lines[i] ?? '';
    // block quotes repeat the front matter for people
    if (line === '' || line.startsWith('>')) continue;
    const captioned = /^\*\*(.*)\*\*$/.exec(line);
    if (captioned) {
      caption = unescape(captioned[1] ?? '');
      continue;
    }
    if (line.startsWith('|')) {
      let end = i + 1;
      while (lines[end]?.startsWith('|')) end += 1;
      const rows = lines.slice(i, end);
      blocks.push({ ...grid(rows, i + 1), ...(caption === undefined ? {} : { caption }) });
      i = end - 1;
    } else blocks.push(block(line, i + 1, caption));
    caption = undefined;
  }
  return { blocks, properties: matter.properties };
}

/** 第二行是对齐标记。 The second row holds alignment only. */
function grid(rows: readonly string[], first: number): Grid {
  return {
    type: 'grid',
    rows: rows.flatMap((row, i) => (i === 1 ? [] : [tableRow(row, first + i)])),
    place: { line: first, column: 1 },
    columns: 'kept',
  };
}

function block(line: string, number: number, caption: string | undefined): DocumentBlock {
  const place = { line: number, column: 1 };
  const [, marks, title] = /^(#{1,6}) (.*)$/.exec(line) ?? [];
  if (marks !== undefined && title !== undefined) {
    return { type: 'paragraph', text: unescape(title), place, level: marks.length };
  }
  const figure = /^!\[(.*)\]\(\)$/.exec(line);
  if (figure === null) return { type: 'paragraph', text: unescape(line), place };
  const alt = unescape(figure[1] ?? '');
  return {
    type: 'figure',
    ...(alt === '' ? {} : { alt }),
    ...(caption === undefined ? {} : { caption }),
    place,
  };
}
