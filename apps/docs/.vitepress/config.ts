import { defineConfig, type DefaultTheme } from 'vitepress';
import { choose, homeOf, type Language } from '../src/language.ts';
import { searchTerms } from '../src/search-terms.ts';
import { sidebarOf } from '../src/sidebar.ts';

// `pnpm build` of this folder puts the pages there first
export default defineConfig({
  srcDir: 'dist/pages',
  outDir: 'dist/site',
  cacheDir: 'node_modules/.cache/vitepress',
  base: process.env['DOCS_BASE'] ?? '/',
  title: 'gongkai 公开',
  lastUpdated: false,
  markdown: {
    // the usual ones are too pale on their grounds
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    // braces are text, in prose and in code
    attrs: { disable: true },
    config(md) {
      const code = md.renderer.rules.code_inline;
      md.renderer.rules.code_inline = (...given) =>
        (code?.(...given) ?? '')
          .replace('<code', '<code v-pre')
          // codes, addresses and names of packages may go on in the next line
          .replace(/(?<=[\w-])\/(?=\w)/g, '/<wbr>');
    },
  },
  // the reference is large and read page by page
  metaChunk: true,
  locales: {
    root: {
      label: '简体中文',
      lang: 'zh-CN',
      description: '政府信息公开工作年度报告：结构化数据、核对、输出',
      themeConfig: themeOf('zh-CN'),
    },
    en: {
      label: 'English',
      lang: 'en',
      description: 'Annual reports on open government information as structured data',
      themeConfig: themeOf('en'),
    },
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        miniSearch: { options: { tokenize: searchTerms } },
        locales: {
          root: {
            translations: {
              button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
              modal: {
                noResultsText: '没有找到',
                resetButtonTitle: '清除',
                footer: { selectText: '选定', navigateText: '移动', closeText: '关闭' },
              },
            },
          },
        },
      },
    },
  },
});

function themeOf(language: Language): DefaultTheme.Config {
  const say = (zh: string, en: string): string => choose(language, zh, en);
  const home = homeOf(language);
  return {
    nav: [
      { text: say('五分钟上手', 'Start'), link: `/${home}start` },
      { text: say('表样', 'The form'), link: `/${home}reference/form-2021` },
      { text: say('规则', 'Rules'), link: `/${home}reference/rules/` },
      { text: say('命令', 'Command'), link: `/${home}reference/command` },
    ],
    sidebar: sidebarOf(language),
    outline: { level: [2, 3], label: say('本页', 'On this page') },
    docFooter: { prev: say('上一页', 'Previous'), next: say('下一页', 'Next') },
    darkModeSwitchLabel: say('外观', 'Appearance'),
    lightModeSwitchTitle: say('浅色', 'Light'),
    darkModeSwitchTitle: say('深色', 'Dark'),
    sidebarMenuLabel: say('目录', 'Menu'),
    returnToTopLabel: say('回到顶部', 'Return to top'),
    langMenuLabel: say('语言', 'Language'),
    notFound: {
      title: say('没有这一页', 'Page not found'),
      quote: '',
      linkText: say('回首页', 'Home'),
    },
  };
}
