import { unescapeHtml } from './scan-html.ts';

const marks =
  /<!--[\s\S]*?-->|\\([!-/:-@[-`{-~])|<br\s*\/?>|<\/?[a-z][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/gi;

/** Markdown 中人看到的文字：不含前置信息、标签、注释，转义已解开。 Markdown without front matter, tags and escapes. */
export function visibleMarkdown(markdown: string): string {
  return markdown.replace(/^---\n[\s\S]*?\n---\n/, '').replace(marks, (whole, escaped) => {
    if (typeof escaped === 'string') return escaped;
    if (whole.startsWith('&')) return unescapeHtml(whole);
    return /^<br/i.test(whole) ? '\n' : ' ';
  });
}
