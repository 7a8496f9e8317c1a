import type { Form, Report } from '@gongkai/plugin-kit';
import { htmlRenderer } from '@gongkai/renderer-html';
import { onMounted, onUnmounted } from 'vue';

/** 印出的网页：与下载的网页相同，不内嵌数据。 The page that is printed: that of the download, without the data inside. */
export function printedPage(form: Form, report: Report): string {
  const rendered = htmlRenderer.render({ form, report, options: { embed: false } });
  // printing waits for nobody; this renderer answers at once
  return 'bytes' in rendered ? new TextDecoder().decode(rendered.bytes) : '';
}

/**
 * 浏览器打印（菜单、Ctrl+P、另存为 PDF）时，印的是报告，不是填报界面：打印前把报告的网页连同它自己的版面样式
 * 换上来，印完换回去。
 * Whenever the browser prints (menu, Ctrl+P, save as PDF) the report is printed, not the form to fill in: its
 * page takes the place of the interface, with its own style alone, until the printing is over.
 */
export function usePrinting(page: () => string | undefined): void {
  let restore: (() => void) | undefined;
  const before = (): void => {
    restore?.();
    const html = page();
    restore = html === undefined || html === '' ? undefined : showInstead(html);
  };
  const after = (): void => {
    restore?.();
    restore = undefined;
  };
  onMounted(() => {
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
  });
  onUnmounted(() => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  });
}

/** Shows a page instead of the interface; what is returned undoes it. */
function showInstead(html: string): () => void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const script of parsed.querySelectorAll('script')) script.remove();
  const own = [...document.querySelectorAll('style')];
  const style = document.createElement('style');
  style.textContent = [...parsed.querySelectorAll('style')].map((s) => s.textContent).join('\n');
  const { title } = document;
  const hidden = [...document.body.children].map((element) => {
    const { parentNode } = element;
    element.remove();
    return { element, parentNode };
  });
  const shown = [...parsed.body.childNodes].map((node) => document.importNode(node, true));
  for (const sheet of own) sheet.media = 'not all';
  document.head.append(style);
  document.body.append(...shown);
  document.title = parsed.title;
  return () => {
    for (const node of shown) node.parentNode?.removeChild(node);
    style.remove();
    for (const sheet of own) sheet.removeAttribute('media');
    for (const { element, parentNode } of hidden) parentNode?.append(element);
    document.title = title;
  };
}
