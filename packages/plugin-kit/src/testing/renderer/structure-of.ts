import { readCsv } from '../visible/read-csv.ts';
import { scanHtml } from '../visible/scan-html.ts';
import { decodeUtf8 } from '../visible/visible-text.ts';

/**
 * 输出的骨架，与文字无关：文字换了而骨架变了，就是文字成了标记。
 * What an output is built of, texts aside: where other texts give another structure, a text became markup.
 * Undefined for formats whose decoder sees to it.
 */
export function structureOf(bytes: Uint8Array, mediaType: string): readonly string[] | undefined {
  const type = mediaType.replace(/;.*/s, '').trim();
  if (type === 'text/html') return elementsOf(decodeUtf8(bytes));
  if (type === 'text/csv') return readCsv(decodeUtf8(bytes)).map(({ length }) => String(length));
  if (type === 'application/json') return pathsOf(JSON.parse(decodeUtf8(bytes)), '');
  return undefined;
}

function elementsOf(html: string): string[] {
  const elements: string[] = [];
  scanHtml(html, {
    open(name, attributes) {
      if (name !== 'br' && name !== 'wbr') elements.push(`<${[name, ...attributes].join(' ')}>`);
    },
    close: (name) => void elements.push(`</${name}>`),
  });
  return elements;
}

function pathsOf(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => pathsOf(part, `${path}/${key}`));
}
