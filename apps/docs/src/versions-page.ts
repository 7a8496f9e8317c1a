// The README of the schemas as a page: what it says in one language, and the glossary, which is about both.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { choose, type Language } from './language.ts';

const file = join(import.meta.dirname, '../../../schemas/README.md');

export function versionsPage(language: Language): string {
  const [opening = '', ...sections] = readFileSync(file, 'utf8').split(/^(?=## )/m);
  const english = sections.find((section) => section.startsWith('## English'));
  const glossary = sections.find((section) => section.startsWith('## 词汇表'));
  if (english === undefined || glossary === undefined)
    throw new Error(`${file}: no glossary, or no English.`);
  // its first line is a heading for those who read it as a file
  const own = choose(
    language,
    [opening.replace(/^# .*\n/, ''), ...sections.filter((section) => section !== english)].join(''),
    `${english.replace(/^## .*\n/, '')}\n${tableOf(glossary)}`,
  );
  const heading = choose(language, '词汇和版本', 'Glossary and versions');
  return `# ${heading}\n\n${own.trim()}`.replace(
    /^(## )([\u4e00-\u9fff]+) ([A-Z]\w+)$/gm,
    choose(language, '$1$2', '$1$3'),
  );
}

/** The heading and the table of a section. */
const tableOf = (section: string): string =>
  section
    .split('\n')
    .filter((line) => /^(## |\|)/.test(line))
    .join('\n')
    .replace('\n', '\n\n');
