// Pages are Markdown that VitePress compiles as Vue templates: text from elsewhere has to stay text.

export const plain = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')
    .replaceAll('|', '&#124;');

export const code = (text: string): string => `\`${text}\``;

/** A table; the cells are Markdown already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** A block of text as it is. */
export const fenced = (text: string, language = 'text'): string =>
  `\`\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\``;

/** Something long that readers open when they want it. */
export const folded = (summary: string, content: string): string =>
  `<details>\n<summary>${plain(summary)}</summary>\n\n${content}\n\n</details>`;

/** Changes what stands outside code. */
export const outsideCode = (markdown: string, change: (text: string) => string): string =>
  markdown
    .split(/(```[\s\S]*?```|`[^`\n]*`)/)
    .map((part, i) => (i % 2 === 1 ? part : change(part)))
    .join('');

/** Vue would take what stands in two braces for an expression. */
export const withoutBraces = (text: string): string => text.replace(/\\?\{/g, '&#123;');
