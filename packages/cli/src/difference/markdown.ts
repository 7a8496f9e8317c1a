import { inline } from '../reporters/markdown.ts';
import type { DifferencePrinter } from './compared.ts';
import { figuresOf, heads, summaryOf } from './figures.ts';

/** Markdown：一张表，文字的删去和增加照标。 A table, and the prose with what was removed and added. */
export const markdown: DifferencePrinter<string> = (compared, language) => {
  const { before, after, cells, prose } = compared;
  const row = (texts: readonly string[]): string => `| ${texts.map(inline).join(' | ')} |\n`;
  const table =
    cells.length === 0
      ? ''
      : `${row(heads[language])}| --- | ---: | ---: | ---: | ---: |\n${cells
          .map((cell) => row(figuresOf(cell, language)))
          .join('')}\n`;
  const sections = prose.map(({ section, changes }) => {
    const text = changes.map(({ kind, text: part }) => {
      const words = inline(part);
      if (kind === 'removed') return `<del>${words}</del>`;
      return kind === 'added' ? `<ins>${words}</ins>` : words;
    });
    return `### ${inline(section)}\n\n${text.join('')}\n\n`;
  });
  const title = `## ${inline(before.file)} → ${inline(after.file)}\n\n`;
  return `${title}${table}${sections.join('')}${summaryOf(compared, language)}\n`;
};
