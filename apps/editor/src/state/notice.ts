import { inject, ref, type InjectionKey, type Ref } from 'vue';

/** 页面对人说的一句话：看得见，读屏软件也念。 What the page tells people: seen, and read out. */
export interface Notice {
  readonly text: Ref<string>;
  say(text: string): void;
}

const SHOWN = 8_000;

export function createNotice(): Notice {
  const text = ref('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    text,
    say(next) {
      clearTimeout(timer);
      text.value = next;
      timer = setTimeout(() => (text.value = ''), SHOWN);
    },
  };
}

export const noticeKey: InjectionKey<Notice> = Symbol('notice');

export function useNotice(): Notice {
  const notice = inject(noticeKey);
  if (notice === undefined) throw new Error('A component stands outside the page');
  return notice;
}
