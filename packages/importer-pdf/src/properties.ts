import type { PdfFile } from './syntax/pdf-file.ts';

// keys of the information dictionary → names in Document.properties
const names = new Map([
  ['Title', 'title'],
  ['Subject', 'subject'],
  ['Author', 'author'],
  ['Keywords', 'keywords'],
  ['Creator', 'creator'],
  ['Producer', 'producer'],
  ['CreationDate', 'created'],
  ['ModDate', 'modified'],
]);

/** Title, author and the like. */
export function readProperties(file: PdfFile): Record<string, string> {
  const reference = file.trailer.get('Info');
  const dictionary = file.dictionary(reference);
  const properties: Record<string, string> = {};
  for (const [key, name] of names) {
    const value = file.resolve(dictionary?.get(key));
    if (typeof value !== 'string') continue;
    const text = textString(file.stringBytes(value, reference)).trim();
    if (text !== '') properties[name] = text;
  }
  return properties;
}

/** A text string: UTF-16 or UTF-8 by its mark, else one byte a letter; GBK where sloppy programs wrote it. */
export function textString(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode('utf-8', bytes);
  if (bytes.every((byte) => byte < 0x80)) return decode('utf-8', bytes);
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return decode('windows-1252', bytes);
  }
}

function decode(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes);
}
