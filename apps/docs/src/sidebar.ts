import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTheme } from 'vitepress';
import { choose, homeOf, type Language } from './language.ts';

const pages = join(import.meta.dirname, '../dist/pages');
const guides = ['start', 'clerks', 'offices', 'developers', 'plugins', 'researchers'];

/** The pages as they lie in dist/pages, called by their first heading. */
export function sidebarOf(language: Language): DefaultTheme.SidebarItem[] {
  const say = (zh: string, en: string): string => choose(language, zh, en);
  const home = homeOf(language);
  const item = (path: string): DefaultTheme.SidebarItem => ({
    text: headingOf(path),
    link: `/${path.replace(/(index)?\.md$/, '')}`,
  });
  const own = (names: readonly string[]): DefaultTheme.SidebarItem[] =>
    names.map((name) => item(`${home}${name}.md`));
  const folder = (path: string): DefaultTheme.SidebarItem[] =>
    readdirSync(join(pages, path))
      .filter((file) => file !== 'index.md')
      .map((file) => item(`${path}/${file}`));
  const reference = ['form-2021', 'data-2021', 'form-2019', 'data-2019', 'command', 'versions'];
  return [
    { text: say('指南', 'Guide'), items: own(guides) },
    {
      text: say('参考', 'Reference'),
      items: [...own(reference.map((name) => `reference/${name}`))],
    },
    ...['rules', 'api'].map((name) => ({
      ...item(`${home}reference/${name}/index.md`),
      collapsed: true,
      items: folder(`${home}reference/${name}`),
    })),
  ];
}

function headingOf(path: string): string {
  const heading = /^# (.+)$/m.exec(readFileSync(join(pages, path), 'utf8'))?.[1];
  if (heading === undefined) throw new Error(`${path} has no heading.`);
  return heading.replaceAll('`', '');
}
