import { forms } from '@gongkai/schema/forms';
import schema2019 from '@gongkai/schema/2019/report.schema.json' with { type: 'json' };
import schema2021 from '@gongkai/schema/2021/report.schema.json' with { type: 'json' };
import { apiPages } from './api-pages.ts';
import { commandPage } from './command-page.ts';
import { inLanguage } from './docstrings.ts';
import { formPage } from './form-page.ts';
import { keysPage } from './keys-page.ts';
import { choose, homeOf, languages } from './language.ts';
import { rulePages } from './rule-pages.ts';
import { versionsPage } from './versions-page.ts';
import { writtenPages } from './written-pages.ts';

const schemas = { '2019': schema2019, '2021': schema2021 };

/** Every page of the site: path → Markdown. */
export async function allPages(): Promise<ReadonlyMap<string, string>> {
  const pages = writtenPages();
  const add = (path: string, markdown: string): void => {
    if (pages.has(path)) throw new Error(`Two pages are called ${path}.`);
    pages.set(path, markdown);
  };
  const api = await apiPages();
  for (const language of languages) {
    const reference = `${homeOf(language)}reference/`;
    for (const edition of ['2019', '2021'] as const) {
      add(`${reference}form-${edition}.md`, formPage(forms[edition], language));
      add(`${reference}data-${edition}.md`, keysPage(edition, schemas[edition], language));
    }
    add(`${reference}command.md`, commandPage(language));
    add(`${reference}versions.md`, versionsPage(language));
    for (const [name, markdown] of rulePages(language)) add(`${reference}rules/${name}`, markdown);
    for (const [name, markdown] of api) {
      const heading = name === 'index.md' ? `# ${choose(language, '类型', 'Types')}\n\n` : '';
      add(`${reference}api/${name}`, heading + inLanguage(markdown, language));
    }
  }
  return pages;
}
