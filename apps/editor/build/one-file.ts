import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * Writes the page as one HTML file: script and styles inside, no second request, so it opens from a
 * disk by a double click. The script is classic and at the end, which `file:` allows everywhere, and
 * the policy names it by its hash: nothing else on the page can run, and nothing can be fetched. Several
 * names are the same page: one for the disk, one for the folder of a site.
 */
export function oneFile(...names: readonly string[]): Plugin[] {
  return [withoutPreload, intoOne(names)];
}

/** Vite fetches what a lazy part needs beside it; here it is all in the page. */
const withoutPreload: Plugin = {
  name: 'without-preload',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    return id.startsWith('\0vite/preload-helper')
      ? 'export const __vitePreload = (load) => load();'
      : undefined;
  },
};

function intoOne(names: readonly string[]): Plugin {
  return {
    name: 'one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      let html = '';
      let styles = '';
      const scripts: string[] = [];
      for (const [file, output] of Object.entries(bundle)) {
        if (output.type === 'chunk') scripts.push(output.code);
        else if (file.endsWith('.html')) html = String(output.source);
        else if (file.endsWith('.css')) styles += String(output.source);
        else this.error(`${file} would be a second file`);
        Reflect.deleteProperty(bundle, file);
      }
      const [script] = scripts;
      if (script === undefined || scripts.length > 1) {
        return this.error(`One script expected, not ${String(scripts.length)}`);
      }
      const source = inline(html, script.trim(), styles);
      for (const fileName of names) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

function inline(html: string, script: string, styles: string): string {
  const code = insideScript(script);
  return html
    .replace(/<script\b[^>]*><\/script>\s*/g, '')
    .replace(/<link\b[^>]*rel="stylesheet"[^>]*>\s*/g, '')
    .replace('<meta charset="utf-8" />', (meta) => `${meta}\n    ${policy(code)}`)
    .replace('</head>', () => `<style>${styles.trim()}</style>\n  </head>`)
    .replace('</body>', () => `<script>${code}</script>\n  </body>`);
}

/** What would end the element early, written so that it means the same in JavaScript. */
function insideScript(code: string): string {
  return code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '\\x3C!--');
}

function policy(code: string): string {
  const hash = createHash('sha256').update(code).digest('base64');
  const directives = [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    // The preview, a frame that may run nothing, shows pages with styles of their own; a style can do
    // no harm where nothing can be fetched.
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}" />`;
}
