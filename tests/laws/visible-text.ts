// What a reader sees of an output, as text.

/** The body of a page or a fragment: no head, scripts, styles or comments; entities decoded. */
export function visibleHtml(bytes: Uint8Array): string {
  return new TextDecoder()
    .decode(bytes)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(head|script|style|template)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Markdown without its front matter, which no reader of the page sees. */
export function visibleMarkdown(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/^---\n[\s\S]*?\n---\n/, '');
}
