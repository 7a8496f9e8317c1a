import type { XmlElement } from '@gongkai/plugin-kit/xml';
import { attributeOf } from './word-names.ts';

// the boxes and ticks of Wingdings that forms are ticked with
const known = new Map([
  [0xf06f, '□'],
  [0xf0a8, '□'],
  [0xf0fc, '✓'],
  [0xf0fb, '✗'],
  [0xf0fd, '☒'],
  [0xf0fe, '☑'],
]);

/** The character of `w:sym`; what only its font knows stays a private character, which is no figure. */
export function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(attributeOf(element, 'char') ?? '', 16);
  if (Number.isNaN(code) || code < 0x20 || code > 0xfffd) return '';
  // a bare code of a symbol font means the private character
  const own = code < 0x100 ? code + 0xf000 : code;
  return known.get(own) ?? String.fromCharCode(own);
}
