/** The two languages of the site; Chinese stands at the root. */
export type Language = 'zh-CN' | 'en';

export const languages: readonly Language[] = ['zh-CN', 'en'];

/** Where the pages of a language begin. */
export const homeOf = (language: Language): string => (language === 'en' ? 'en/' : '');

export const choose = (language: Language, zh: string, en: string): string =>
  language === 'en' ? en : zh;

/** Descriptions of schemas and docstrings say everything twice: 中文。 English. */
export function wordingOf(description: string, language: Language): string {
  const parts = /^(.*[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]) +([A-Za-z0-9].*)$/su.exec(
    description,
  );
  return parts?.[language === 'en' ? 2 : 1] ?? description;
}
