/** 带开头的 Markdown：开头各行与正文起始行。 Markdown with front matter: its lines, and where the text begins. */
export interface FrontMatter {
  /** 键 → JSON。 Key → JSON. */
  readonly properties: Readonly<Record<string, string>>;
  /** 正文首行的序号，从 0 起。 Index of the first line after it. */
  readonly end: number;
}

/**
 * 读出本工具所写 Markdown 的开头：每行一个键和一个 JSON 值，其中有 `gongkai`。别的 Markdown 没有。
 * Reads the front matter of Markdown that renderer-markdown wrote: a key and a JSON value a line, with
 * `gongkai` among them. Other Markdown has none.
 */
export function frontMatter(lines: readonly string[]): FrontMatter | undefined {
  if (lines[0] !== '---') return undefined;
  const end = lines.indexOf('---', 1);
  const entries = lines.slice(1, end).map((line) => /^([A-Za-z]+): (.+)$/.exec(line));
  if (end < 0 || !entries.some((entry) => entry?.[1] === 'gongkai')) return undefined;
  return {
    properties: Object.fromEntries(
      entries.flatMap((entry) => (entry ? [[entry[1] ?? '', entry[2] ?? '']] : [])),
    ),
    end: end + 1,
  };
}
