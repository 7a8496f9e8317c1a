/** 按次序收到的网页内容。 What a page holds, in order. */
export interface HtmlHandler {
  /** 起始标签：小写的名字和各属性的名字。 A start tag: names of the element and its attributes, in lower case. */
  open?(name: string, attributes: readonly string[]): void;
  close?(name: string): void;
  /** 文字，实体已解开。 Text, references decoded. */
  text?(text: string): void;
}

const markup =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;
/** 内容不是标签的元素。 Elements whose content has no tags. */
const raw = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/;

/** 逐一看过网页的标签和文字；不补全、不纠正。 Goes through the tags and texts of a page; repairs nothing. */
export function scanHtml(html: string, { open, close, text }: HtmlHandler): void {
  let from = 0;
  markup.lastIndex = 0;
  for (let tag = markup.exec(html); tag !== null; tag = markup.exec(html)) {
    const [whole, slash, written, rest = ''] = tag;
    if (tag.index > from) text?.(unescapeHtml(html.slice(from, tag.index)));
    from = tag.index + whole.length;
    if (written === undefined) continue;
    const name = written.toLowerCase();
    if (slash === '/') close?.(name);
    else {
      open?.(
        name,
        [...rest.matchAll(attribute)].map(([, key = '']) => key.toLowerCase()),
      );
      if (!raw.test(name)) continue;
      const end = new RegExp(`</${name}[\\s/>]`, 'gi');
      end.lastIndex = from;
      const at = end.exec(html)?.index ?? html.length;
      if (at > from)
        text?.(name === 'title' ? unescapeHtml(html.slice(from, at)) : html.slice(from, at));
      from = at;
      markup.lastIndex = at;
    }
  }
  if (from < html.length) text?.(unescapeHtml(html.slice(from)));
}

const named: Readonly<Record<string, string>> = {
  ...{ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', nbsp: '\u00A0', emsp: '\u2003' },
  ...{ ensp: '\u2002', thinsp: '\u2009', hellip: '…', mdash: '—', ndash: '–', middot: '·' },
};

/** 解开字符引用。 Decodes character references. */
export function unescapeHtml(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
    (whole, ten, sixteen, name) => {
      if (typeof name === 'string') return named[name.toLowerCase()] ?? whole;
      const code = typeof ten === 'string' ? Number(ten) : parseInt(String(sixteen), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
