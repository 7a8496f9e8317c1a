import { ref, watchEffect, type Ref } from 'vue';

const KEY = 'gongkai-large-type';

/** 大字：整个页面放大，记住选择；浏览器不让记的，这一次照样有效。 Large type for the whole page; remembered where the browser lets it. */
export function useLargeType(): Ref<boolean> {
  const large = ref(remembered());
  watchEffect(() => {
    document.documentElement.classList.toggle('large', large.value);
    try {
      if (large.value) localStorage.setItem(KEY, '1');
      else localStorage.removeItem(KEY);
    } catch {
      // storage is blocked: it holds for this time
    }
  });
  return large;
}

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) === '1';
  } catch {
    return false;
  }
}
