import type { Language } from '@gongkai/plugin-kit';

/** 两种语言的同一句话。 The same sentence in both languages. */
export type Wording = Readonly<Record<Language, string>>;

/** 中英文成对写。 Both languages, written as a pair. */
export function wording(zh: string, en: string): Wording {
  return { 'zh-CN': zh, en };
}
