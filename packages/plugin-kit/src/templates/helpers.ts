import { escapeHtml } from './escape-html.ts';
import { Markup } from './markup.ts';

/** 各套模板都可用的帮助函数。 The helpers every set of templates can use. */
export const helpers = {
  /** `{{#if (eq type "figure")}}`：两值相同。 Whether two values are the same. */
  eq: (a: unknown, b: unknown): boolean => a === b,
  /** `h{{add level 1}}`：相加。 A sum. */
  add: (a: number, b: number): number => a + b,
  /** `{{lines text}}`：转义，网页中换行印作 `<br>`。 Escapes, in HTML with `<br>` for line feeds. */
  lines: (text: string): Markup => new Markup(escapeHtml(text).replaceAll('\n', '<br>')),
} as const;
