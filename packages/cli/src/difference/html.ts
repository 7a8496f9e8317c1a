import { escapeHtml, htmlPage } from '../reporters/html-page.ts';
import type { DifferencePrinter } from './compared.ts';
import { figuresOf, heads, summaryOf } from './figures.ts';

/** 一个网页，可打印、可附在请示之后。 A page to print or attach. */
export const html: DifferencePrinter<string> = (compared, language) => {
  const { before, after, cells, prose } = compared;
  const title = `${before.file} → ${after.file}`;
  const line = (tag: 'th' | 'td', texts: readonly string[]): string =>
    `<tr>${texts.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('')}</tr>\n`;
  const table =
    cells.length === 0
      ? ''
      : `<table>\n<thead>${line('th', heads[language])}</thead>\n<tbody>\n${cells
          .map((cell) => line('td', figuresOf(cell, language)))
          .join('')}</tbody>\n</table>\n`;
  const sections = prose.map(({ section, changes }) => {
    const text = changes.map(({ kind, text: part }) => {
      const words = escapeHtml(part);
      if (kind === 'removed') return `<del>${words}</del>`;
      return kind === 'added' ? `<ins>${words}</ins>` : words;
    });
    return `<h2>${escapeHtml(section)}</h2>\n<p class="prose">${text.join('')}</p>\n`;
  });
  const body = `<h1>${escapeHtml(title)}</h1>\n<p>${summaryOf(compared, language)}</p>\n${table}${sections.join('')}`;
  return htmlPage(title, body, language);
};
