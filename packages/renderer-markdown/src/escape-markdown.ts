/**
 * 行内有特殊含义的字符：任何位置都转义，读入时不必看上下文。网址中有它们时，冒号也转义：不成为链接——链接中的转义会照字面印出。
 * Escaped wherever they stand, so that reading needs no context. So is the colon of a URL that has any of
 * them: in a link escapes are shown as they are written.
 */
const special = /[\\`*_[\]|~#$]|:(?=\/\/\S{0,500}[\\`*_[\]|~#$<>&])/g;
/** 写作字符引用：在网址里反斜杠不起转义的作用，网址后的 `\<b>` 会成为标记。 As references: within a URL, which goes on until `<`, a backslash escapes nothing. */
const markup = /[<>&]/g;
/** 首尾的空白，以及会被当作分列、换行的字符。 White space at the ends, and what passes for a column or line break. */
const fragile = /^\s+|\s+$|[\t\u2028\u2029]/g;

/** 开头会成为列表、标题线的，在行首才有意义，但谁也不知道模板会不会把它放在行首。 What would begin a list or underline a heading, if a template put it at the start of a line. */
const opening = /^(?:[-+=:](?=[-+=:\s]|$)|(\d{1,9})(?=[.)](?:\s|$)))/;

/** 转义一段文字，用于标题、格子、表题，放在哪里都不成为标记；换行写作 `<br>`。 Escapes a text for headings, cells and captions, inert wherever it stands. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(special, '\\$&')
    .replace(markup, references)
    .replace(fragile, references)
    .replace(opening, (begin, number?: string) =>
      number === undefined ? `\\${begin}` : `${number}\\`,
    )
    .replaceAll('\n', '<br>');
}

/** 转义独占一行的段落：行首的列表号、标题线等也转义。 Escapes a paragraph that stands on a line of its own. */
export function escapeLine(text: string): string {
  return escapeMarkdown(text)
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** 转义图的替代文字，其中没有标记，换行也写作字符引用。 Escapes alternative text, which holds no markup. */
export function escapeAlternative(text: string): string {
  return text
    .replace(special, '\\$&')
    .replace(markup, references)
    .replace(/^\s+|\s+$|[\t\n\u2028\u2029]/g, references);
}

/** 逐字写作字符引用，换行除外。 Each character as a reference, except line feeds. */
function references(text: string): string {
  return [...text].map((c) => `&#${String(c.codePointAt(0))};`).join('');
}
