import { scanHtml } from './scan-html.ts';

const hidden = new Set(['head', 'script', 'style', 'template', 'noscript']);

/** 网页正文中人看到的文字：不含 head、脚本、样式、注释。 What a reader sees of a page: no head, scripts, styles or comments. */
export function visibleHtml(html: string): string {
  const parts: string[] = [];
  const within: string[] = [];
  scanHtml(html, {
    open(name) {
      if (hidden.has(name)) within.push(name);
      parts.push(name === 'br' ? '\n' : ' ');
    },
    close(name) {
      if (within.at(-1) === name) within.pop();
      parts.push(' ');
    },
    text(text) {
      if (within.length === 0) parts.push(text);
    },
  });
  return parts.join('');
}
