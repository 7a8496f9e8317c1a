import type { Renderer } from '../../renderer.ts';
import { demand } from '../check.ts';
import { readCsv } from './read-csv.ts';
import { visibleHtml } from './visible-html.ts';
import { visibleMarkdown } from './visible-markdown.ts';

/** 字节 → 人看到的正文（不含文件属性和内嵌数据）。 Bytes → what a reader sees of the body. */
export type Decode = (bytes: Uint8Array) => string | Promise<string>;

/** 按类型取人看到的文字。 What a reader sees, by the type of the output. */
export async function visibleText(
  bytes: Uint8Array,
  { mediaType }: Renderer['produces'],
): Promise<string> {
  const type = mediaType.replace(/;.*/s, '').trim().toLowerCase();
  if (type.endsWith('wordprocessingml.document')) {
    // loaded when needed: it wants fflate, which authors of other formats need not have
    return (await import('./visible-word.ts')).visibleWord(bytes);
  }
  if (type.endsWith('spreadsheetml.sheet')) {
    return (await import('./visible-workbook.ts')).visibleWorkbook(bytes);
  }
  const text = textDecoders[type] ?? (type.startsWith('text/') ? asItIs : undefined);
  demand(text !== undefined, `the kit cannot decode ${mediaType}: give the setup a \`decode\``);
  return text(decodeUtf8(bytes));
}

const asItIs = (text: string): string => text;

const textDecoders: Readonly<Record<string, (text: string) => string>> = {
  'text/html': visibleHtml,
  'application/xhtml+xml': visibleHtml,
  'text/markdown': visibleMarkdown,
  'text/csv': (text) =>
    readCsv(text)
      .map((row) => row.join('\t'))
      .join('\n'),
  'application/json': (text) => leaves(JSON.parse(text)).join('\n'),
};

/** 解 UTF-8，有误即不成立。 Decodes UTF-8; what is not UTF-8 does not hold. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    demand(false, 'the output is not UTF-8');
  }
}

/** Strings and numbers in their order. */
function leaves(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(leaves);
}
