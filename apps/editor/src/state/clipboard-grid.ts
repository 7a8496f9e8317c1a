import type { Grid } from '@gongkai/plugin-kit';
import type { Pasted } from './pasted-source.ts';

/** 粘贴的一格；被合并格盖住的位置没有自己的内容。 A pasted cell; what a span covers has nothing of its own. */
export interface PastedCell {
  readonly text: string;
  readonly covered: boolean;
}

/** 剪贴板里的一块表格。 A rectangle of the clipboard. */
export interface PastedGrid {
  readonly rows: readonly (readonly PastedCell[])[];
  /** Whether the two flavours of the clipboard agree on its size; true where there is only one. */
  readonly agreed: boolean;
}

/**
 * 读剪贴板：先看网页格式里真正的表格（Word、WPS、网页、Excel），再看制表符分开的文字。不是表格的，没有。
 * Reads the clipboard: the real table of its HTML first, which keeps spans, then text parted by tabs.
 * Undefined where there is neither more than one cell.
 */
export async function clipboardGrid({ html, text }: Pasted): Promise<PastedGrid | undefined> {
  const plain = separated(text);
  const marked = /<t[dr][\s>]/i.test(html) ? await tableOf(html) : undefined;
  if (marked === undefined) return isOne(plain) ? undefined : { rows: plain, agreed: true };
  if (isOne(marked)) return undefined;
  return { rows: marked, agreed: isOne(plain) || widthOf(plain) === widthOf(marked) };
}

type Rows = PastedGrid['rows'];

async function tableOf(html: string): Promise<Rows | undefined> {
  const { htmlImporter } = await import('@gongkai/importer-html');
  // a row or a cell copied without its table is still a table
  const whole = /<table[\s>]/i.test(html) ? html : `<table>${html}</table>`;
  const source = { bytes: new TextEncoder().encode(whole), mediaType: 'text/html' };
  const { blocks } = await htmlImporter.read({ source, options: {} });
  const grids = blocks.filter((block): block is Grid => block.type === 'grid');
  if (grids.length === 0) return undefined;
  const rows = grids.flatMap((grid) =>
    grid.rows.map((row) =>
      row.map(({ text, continued }) => ({ text: text.trim(), covered: continued === true })),
    ),
  );
  return square(rows);
}

/** Text as spreadsheets copy it: tabs between cells, quotes around what holds tabs or line ends. */
function separated(text: string): Rows {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/gy;
  for (let found = cell.exec(text); found !== null; found = cell.exec(text)) {
    const [, content = '', end = ''] = found;
    const quoted = content.length > 1 && content.startsWith('"') && content.endsWith('"');
    rows[rows.length - 1]?.push(quoted ? content.slice(1, -1).replace(/""/g, '"') : content);
    if (end === '' || cell.lastIndex === text.length) break;
    if (end !== '\t') rows.push([]);
  }
  if (text.endsWith('\t')) rows[rows.length - 1]?.push('');
  return square(rows.map((row) => row.map((c) => ({ text: c.trim(), covered: false }))));
}

/** Rows of one width; what is missing at their ends is empty. */
function square(rows: Rows): Rows {
  const width = widthOf(rows);
  const empty = { text: '', covered: false };
  return rows.map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, (): PastedCell => empty),
  ]);
}

function widthOf(rows: Rows): number {
  return Math.max(0, ...rows.map((row) => row.length));
}

function isOne(rows: Rows): boolean {
  return rows.length <= 1 && widthOf(rows) <= 1;
}
