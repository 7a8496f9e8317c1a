import type { Signature } from './signature.ts';

const streams: readonly (readonly [string, Signature])[] = [
  ['EncryptedPackage', 'encrypted-office'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
];
const headerLength = 512;
const entryLength = 128;

/** Which program's file a compound file (OLE2) is: its directory names the streams, in 128 byte entries. */
export function compoundFormat(bytes: Uint8Array): Signature {
  for (let at = headerLength; at + entryLength <= bytes.length; at += entryLength) {
    const found = streams.find(([name]) => isEntry(bytes, at, name));
    if (found !== undefined) return found[1];
  }
  return 'compound';
}

/** The name in UTF-16, then its length in bytes with the zero that ends it. */
function isEntry(bytes: Uint8Array, at: number, name: string): boolean {
  if (bytes[at] !== name.charCodeAt(0) || bytes[at + 64] !== 2 * name.length + 2) return false;
  for (let i = 0; i < name.length; i++) {
    if (bytes[at + 2 * i] !== name.charCodeAt(i) || bytes[at + 2 * i + 1] !== 0) return false;
  }
  return true;
}
