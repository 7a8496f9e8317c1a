import { onMounted, onUnmounted } from 'vue';
import { saveFile } from './save-file.ts';
import type { Saving, SavingMeans } from './saving.ts';
import { tabLock } from './tab-lock.ts';
import { browserStore } from './work-store.ts';

export function browserMeans(): SavingMeans {
  return {
    store: browserStore(),
    lock: tabLock(),
    newId: () =>
      [...crypto.getRandomValues(new Uint32Array(4))].map((n) => n.toString(36)).join('-'),
    now: () => Date.now(),
    saveFile,
  };
}

/** 离开页面前留下草稿；Ctrl+S 存为文件。 Keeps the draft when the page is left; Ctrl+S saves the file. */
export function useSavingEvents(saving: Saving, isOpen: () => boolean): void {
  const leave = (): void => void saving.keep();
  const key = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    if (isOpen()) saving.save();
  };
  onMounted(() => {
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', leave);
    window.addEventListener('keydown', key);
    void saving.look();
  });
  onUnmounted(() => {
    document.removeEventListener('visibilitychange', leave);
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('keydown', key);
  });
}
