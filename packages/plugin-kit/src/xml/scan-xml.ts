import { UnreadableError } from '../archive/unreadable-error.ts';
import { unescapeXml } from './unescape-xml.ts';

/** 一个起始标签；属性用到时才解析。 A start tag; attributes are parsed when asked for. */
export interface XmlElement {
  /** 带前缀的名字，如 `w:p`。 The name with its prefix. */
  readonly name: string;
  /** 不带前缀的名字。 The name without its prefix. */
  readonly local: string;
  /** 按带前缀的名字取属性。 An attribute by its name as written. */
  attribute(name: string): string | undefined;
}

/** 按文档次序收到的事件。 Events in document order. */
export interface XmlHandler {
  open?(element: XmlElement): void;
  /** 空元素也会收到。 Comes for empty elements too. */
  close?(name: string, local: string): void;
  text?(text: string): void;
}

const deepest = 1000;

/**
 * 一趟扫过 XML。没有 DTD：DOCTYPE（实体膨胀、外部实体的前提）一律拒绝；只认五个预定义实体和字符引用。
 * One pass over XML. There is no DTD: a DOCTYPE, without which there is neither entity expansion nor an
 * external entity, is refused; only the five predefined entities and character references are known.
 * What is not well-formed, or nested deeper than 1,000, is `corrupt`.
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  const stack: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const end = tag === -1 ? xml.length : tag;
    if (end > at && stack.length > 0) handler.text?.(unescapeXml(xml.slice(at, end)));
    if (tag === -1) break;
    at = markup(xml, tag, stack, handler);
  }
  if (stack.length > 0) throw new UnreadableError('corrupt');
}

/** Reads what starts at `<` and returns where it ends. */
function markup(xml: string, at: number, stack: string[], handler: XmlHandler): number {
  const next = xml.charCodeAt(at + 1);
  if (next === slash) return endTag(xml, at, stack, handler);
  if (next === question) return after(xml, '?>', at + 2);
  if (next !== bang) return startTag(xml, at, stack, handler);
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at + 4);
  if (!xml.startsWith('<![CDATA[', at)) throw new UnreadableError('corrupt', 'DOCTYPE');
  const end = after(xml, ']]>', at + 9);
  if (stack.length > 0) handler.text?.(xml.slice(at + 9, end - 3));
  return end;
}

function startTag(xml: string, at: number, stack: string[], handler: XmlHandler): number {
  const end = tagEnd(xml, at);
  const empty = xml.charCodeAt(end - 1) === slash;
  const content = xml.slice(at + 1, empty ? end - 1 : end);
  const name = /^[^\s=<>"'/]+/.exec(content)?.[0];
  if (name === undefined || stack.length >= deepest) throw new UnreadableError('corrupt');
  const local = name.slice(name.indexOf(':') + 1);
  handler.open?.(new Element(name, local, content.slice(name.length)));
  if (empty) handler.close?.(name, local);
  else stack.push(name);
  return end + 1;
}

function endTag(xml: string, at: number, stack: string[], handler: XmlHandler): number {
  const end = xml.indexOf('>', at);
  if (end === -1) throw new UnreadableError('corrupt');
  const name = xml.slice(at + 2, end).trimEnd();
  if (stack.pop() !== name) throw new UnreadableError('corrupt');
  handler.close?.(name, name.slice(name.indexOf(':') + 1));
  return end + 1;
}

/** The `>` of a start tag; attribute values may hold one. */
function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let i = from; i < xml.length; i++) {
    const code = xml.charCodeAt(i);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === doubleQuote || code === singleQuote) quote = code;
    else if (code === greater) return i;
  }
  throw new UnreadableError('corrupt');
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found === -1) throw new UnreadableError('corrupt');
  return found + mark.length;
}

class Element implements XmlElement {
  readonly name: string;
  readonly local: string;
  readonly #source: string;
  #attributes: Map<string, string> | undefined;

  constructor(name: string, local: string, source: string) {
    this.name = name;
    this.local = local;
    this.#source = source;
  }

  attribute(name: string): string | undefined {
    this.#attributes ??= parseAttributes(this.#source);
    return this.#attributes.get(name);
  }
}

/** Name, equals sign, quoted value, again and again. */
function parseAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  let at = 0;
  for (let sign = source.indexOf('='); sign !== -1; sign = source.indexOf('=', at)) {
    let start = sign + 1;
    while (isBlank(source.charCodeAt(start))) start++;
    const quote = source[start];
    const end = quote === '"' || quote === "'" ? source.indexOf(quote, start + 1) : -1;
    if (end === -1) throw new UnreadableError('corrupt');
    attributes.set(source.slice(at, sign).trim(), unescapeXml(source.slice(start + 1, end)));
    at = end + 1;
  }
  return attributes;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

const [slash, question, bang, greater, doubleQuote, singleQuote] = [
  0x2f, 0x3f, 0x21, 0x3e, 0x22, 0x27,
];
