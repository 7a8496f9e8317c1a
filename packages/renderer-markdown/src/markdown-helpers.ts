import { Markup } from '@gongkai/plugin-kit/templates';
import { escapeAlternative, escapeLine } from './escape-markdown.ts';

/** 模板另有的帮助函数：独占一行的段落、图的替代文字、标题的 `#`。 What the templates have besides: a paragraph on a line of its own, alternative text, the `#` of a heading. */
export const markdownHelpers = {
  line: (text: string): Markup => new Markup(escapeLine(text)),
  alternative: (text: string): Markup => new Markup(escapeAlternative(text)),
  hashes: (level: number): Markup => new Markup('#'.repeat(level + 1)),
} as const;
