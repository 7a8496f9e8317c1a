import type { Language } from '@gongkai/plugin-kit';
import { computed, inject, provide, ref, type ComputedRef, type InjectionKey, type Ref } from 'vue';
import { en } from '../wording/en.ts';
import { zhCN } from '../wording/zh-cn.ts';
import type { Wording } from '../wording/wording.ts';

/** 界面的语言与用语。 The language of the interface and its wording. */
export interface LanguageChoice {
  readonly language: Ref<Language>;
  readonly words: ComputedRef<Wording>;
}

const key: InjectionKey<LanguageChoice> = Symbol('language');
const wordings: Readonly<Record<Language, Wording>> = { 'zh-CN': zhCN, en };

export function provideLanguage(initial: Language = 'zh-CN'): LanguageChoice {
  const language = ref<Language>(initial);
  const choice = { language, words: computed(() => wordings[language.value]) };
  provide(key, choice);
  return choice;
}

export function useLanguage(): LanguageChoice {
  const choice = inject(key);
  if (choice === undefined) throw new Error('A component stands outside the page');
  return choice;
}
