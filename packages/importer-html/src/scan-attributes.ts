import { decodeHTMLAttribute } from 'entities/decode';
import type { Attributes } from './start-tag.ts';

const wanted = new Set([
  'alt',
  'class',
  'colspan',
  'content',
  'height',
  'hidden',
  'href',
  'id',
  'name',
  'property',
  'role',
  'rowspan',
  'start',
  'style',
  'title',
  'type',
  'value',
  'width',
]);
// most attributes of a page are others: length and first letter tell without taking the name out
const likely = new Set([...wanted].map((name) => name.length * 32 + (name.charCodeAt(0) & 31)));
const none: Attributes = new Map();
const [tab, lineFeed, formFeed, carriageReturn, blank] = [9, 10, 12, 13, 32];
const [doubleQuote, singleQuote, slash, equals, greater] = [0x22, 0x27, 0x2f, 0x3d, 0x3e];

/** The attributes of a tag and the end of it; an end beyond the text says that the tag was cut off. */
export interface ScannedAttributes {
  readonly attributes: Attributes;
  readonly selfClosing: boolean;
  /** Behind the `>`. */
  readonly end: number;
}

/** Reads from behind a tag's name to its `>`, as the HTML standard does. */
export function scanAttributes(html: string, from: number): ScannedAttributes {
  if (html.charCodeAt(from) === greater)
    return { attributes: none, selfClosing: false, end: from + 1 };
  let attributes: Map<string, string> | undefined;
  let at = from;
  let closing = false;
  for (;;) {
    const code = html.charCodeAt(at);
    if (Number.isNaN(code)) return { attributes: none, selfClosing: false, end: html.length + 1 };
    if (code === greater)
      return { attributes: attributes ?? none, selfClosing: closing, end: at + 1 };
    if (code === slash || isBlank(code)) {
      closing = code === slash;
      at++;
      continue;
    }
    closing = false;
    const nameEnd = endOfName(html, at + 1);
    const [start, end, after] = valueOf(html, nameEnd);
    const isLikely = likely.has((nameEnd - at) * 32 + (code & 31));
    const name = isLikely ? html.slice(at, nameEnd).toLowerCase() : '';
    if (wanted.has(name)) {
      attributes ??= new Map();
      // the first of two attributes by one name counts
      if (!attributes.has(name)) attributes.set(name, decoded(html.slice(start, end)));
    }
    at = after;
  }
}

function decoded(value: string): string {
  return value.includes('&') ? decodeHTMLAttribute(value) : value;
}

/** Start and end of the value, and where the next attribute may begin. */
function valueOf(html: string, from: number): readonly [number, number, number] {
  let at = skipBlanks(html, from);
  if (html.charCodeAt(at) !== equals) return [at, at, at];
  at = skipBlanks(html, at + 1);
  const quote = html.charCodeAt(at);
  if (quote === doubleQuote || quote === singleQuote) {
    const end = html.indexOf(quote === doubleQuote ? '"' : "'", at + 1);
    return end === -1 ? [at, at, html.length] : [at + 1, end, end + 1];
  }
  const start = at;
  while (at < html.length && html.charCodeAt(at) !== greater && !isBlank(html.charCodeAt(at))) at++;
  return [start, at, at];
}

function endOfName(html: string, from: number): number {
  let at = from;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === equals || code === greater || code === slash || isBlank(code)) break;
  }
  return at;
}

function skipBlanks(html: string, from: number): number {
  let at = from;
  while (isBlank(html.charCodeAt(at))) at++;
  return at;
}

function isBlank(code: number): boolean {
  return (
    code === blank ||
    code === lineFeed ||
    code === tab ||
    code === carriageReturn ||
    code === formFeed
  );
}
