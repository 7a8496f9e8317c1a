import { onMounted, onUnmounted } from 'vue';

/** A file dropped where nothing takes it would replace the page: the browser does nothing with it. */
export function useDropGuard(): void {
  const refuse = (event: DragEvent): void => event.preventDefault();
  onMounted(() => {
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
  });
  onUnmounted(() => {
    window.removeEventListener('dragover', refuse);
    window.removeEventListener('drop', refuse);
  });
}
