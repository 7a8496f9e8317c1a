import { decodeHTML } from 'entities/decode';
import { kind, type ElementType, type ElementTypes } from './element-types.ts';
import { scanAttributes } from './scan-attributes.ts';
import type { TagSink } from './start-tag.ts';

/**
 * One pass over the text of a page: tags, and text with its references resolved; no tree. Follows the
 * tokenizer of the HTML standard, a tag cut off at the end included, which it drops.
 */
export function scanTags(html: string, types: ElementTypes, sink: TagSink): void {
  let text = 0;
  let at = html.indexOf('<');
  while (at !== -1 && !sink.done) {
    const end = markupEnd(html, at);
    if (end === at) at = html.indexOf('<', at + 1);
    else {
      if (at > text) putText(html, text, at, sink);
      text = markup(html, at, end, types, sink);
      at = html.indexOf('<', text);
    }
  }
  if (!sink.done && text < html.length) putText(html, text, html.length, sink);
}

/** Where comments and the like end; the position itself where a `<` is text; -1 for a tag. */
function markupEnd(html: string, at: number): number {
  const next = html.charCodeAt(at + 1) | 0x20;
  if (isLetter(next)) return -1;
  const sign = html.charAt(at + 1);
  if (sign === '!')
    return html.startsWith('--', at + 2) ? commentEnd(html, at + 4) : behind(html, '>', at);
  if (sign === '?') return behind(html, '>', at);
  if (sign !== '/') return at;
  if (isLetter(html.charCodeAt(at + 2) | 0x20)) return -1;
  return at + 2 < html.length ? behind(html, '>', at) : at;
}

/** Hands on what begins at `at` and returns where it ends. */
function markup(html: string, at: number, end: number, types: ElementTypes, sink: TagSink): number {
  if (end !== -1) return end;
  const closes = html.charAt(at + 1) === '/';
  const name = at + (closes ? 2 : 1);
  const nameEnd = endOfName(html, name);
  const type = types.of(html.slice(name, nameEnd));
  const tag = scanAttributes(html, nameEnd);
  if (tag.end > html.length) return html.length;
  if (closes) {
    sink.close(type);
    return tag.end;
  }
  const { foreign } = sink;
  sink.open({ type, attributes: tag.attributes, selfClosing: tag.selfClosing, offset: at });
  return foreign || (type.bits & kind.raw) === 0 ? tag.end : rawText(html, tag.end, type, sink);
}

/** The text of a script, a title and the like: all up to their end tag. */
function rawText(html: string, from: number, type: ElementType, sink: TagSink): number {
  const endTag = new RegExp(`</${type.name}(?=[\\s/>])`, 'gi');
  endTag.lastIndex = from;
  const end = endTag.exec(html)?.index ?? html.length;
  if (end > from) {
    const text = html.slice(from, end);
    const resolves = type.name === 'title' || type.name === 'textarea';
    sink.text(resolves && text.includes('&') ? decodeHTML(text) : text, from);
  }
  return end;
}

function putText(html: string, from: number, to: number, sink: TagSink): void {
  const text = html.slice(from, to);
  sink.text(resolved(text), from);
}

/** A blank cell is worth a short cut: tables are full of them. */
function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text === '&nbsp;' ? '\u00a0' : decodeHTML(text);
}

/** `-->` or `--!>`; `<!-->` and `<!--->` are whole. */
function commentEnd(html: string, from: number): number {
  if (html.startsWith('>', from)) return from + 1;
  if (html.startsWith('->', from)) return from + 2;
  for (let at = html.indexOf('--', from); at !== -1; at = html.indexOf('--', at + 1)) {
    if (html.startsWith('>', at + 2)) return at + 3;
    if (html.startsWith('!>', at + 2)) return at + 4;
  }
  return html.length;
}

function behind(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at === -1 ? html.length : at + 1;
}

function endOfName(html: string, from: number): number {
  let at = from;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    // blanks and control characters are all below `!`
    if (code <= 0x20 || code === 0x3e || code === 0x2f) break;
  }
  return at;
}

function isLetter(lower: number): boolean {
  return lower >= 0x61 && lower <= 0x7a;
}
