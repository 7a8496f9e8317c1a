import { compoundFormat } from './compound-format.ts';

/** 由文件开头认出的格式。 A format known by how its files begin. */
export type Signature =
  | 'zip'
  | 'pdf'
  | 'doc'
  | 'xls'
  | 'ppt'
  | 'encrypted-office'
  | 'compound'
  | 'rtf'
  | 'mhtml'
  | 'image'
  | 'gzip'
  | '7z'
  | 'rar';

const beginnings: readonly (readonly [Signature, string])[] = [
  ['zip', 'PK\u0003\u0004'],
  ['zip', 'PK\u0005\u0006'],
  ['pdf', '%PDF-'],
  ['rtf', '{\\rtf'],
  ['mhtml', 'MIME-Version:'],
  ['mhtml', 'From: <Saved by'],
  ['image', '\u0089PNG'],
  ['image', 'ÿØÿ'],
  ['image', 'GIF8'],
  ['image', 'BM'],
  ['image', 'II*\u0000'],
  ['image', 'MM\u0000*'],
  ['gzip', '\u001f\u008b'],
  ['7z', '7z¼¯'],
  ['rar', 'Rar!'],
];

/**
 * 按内容（不按扩展名）认格式，只看开头；认不出则为 undefined（文本、网页等）。
 * The format by content, not by extension. Undefined for what has no signature, such as text and HTML.
 */
export function signatureOf(bytes: Uint8Array): Signature | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) {
    return compoundFormat(bytes);
  }
  const found = beginnings.find(([, beginning]) => start.startsWith(beginning))?.[0];
  // two letters prove little: a bitmap goes on with its own length
  return found === 'image' && start.startsWith('BM') && !isBitmap(bytes) ? undefined : found;
}

function isBitmap(bytes: Uint8Array): boolean {
  const [, , a = 0, b = 0, c = 0, d = 0] = bytes;
  return a + (b << 8) + (c << 16) + d * 2 ** 24 === bytes.length;
}
