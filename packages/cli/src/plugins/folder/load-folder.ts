import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Renderer } from '@gongkai/plugin-kit';
import type { CompiledTemplates } from '@gongkai/plugin-kit/templates';
import { wording, type Wording } from '../../language/wording.ts';
import { baseTemplates } from './base-templates.ts';
import { escapeFor } from './escape-for.ts';
import { manifestFault, type Manifest } from './manifest.ts';

/** 文件夹插件的清单。 The manifest of a plugin folder. */
export const MANIFEST = 'plugin.json';

/**
 * 把一个模板文件夹读成输出器：模板在此编译一次，不用 eval。有毛病即返回一句话。
 * Reads a folder of templates as a renderer; the templates are compiled here, once, without eval. What is
 * wrong with it comes back as a sentence.
 */
export async function loadFolder(
  folder: string,
): Promise<{ readonly renderer: Renderer } | { readonly fault: Wording }> {
  const manifest = readManifest(folder);
  if ('fault' in manifest) return manifest;
  try {
    return { renderer: await rendererOf(folder, manifest) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { fault: wording(reason, reason) };
  }
}

function readManifest(folder: string): Manifest | { readonly fault: Wording } {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      fault: wording(`${MANIFEST} 读不了：${reason}`, `${MANIFEST} cannot be read: ${reason}`),
    };
  }
  const fault = manifestFault(value);
  return fault === undefined
    ? (value as Manifest)
    : { fault: wording(`${MANIFEST}：${fault['zh-CN']}`, `${MANIFEST}: ${fault.en}`) };
}

async function rendererOf(folder: string, manifest: Manifest): Promise<Renderer> {
  const { name, produces, editions, extends: base } = manifest;
  // what few commands need is loaded when it is needed
  const [{ precompile }, { loadTemplates }, { toView }] = await Promise.all([
    import('@gongkai/plugin-kit/precompile'),
    import('@gongkai/plugin-kit/templates'),
    import('@gongkai/plugin-kit/view'),
  ]);
  const folders = base === undefined ? [folder] : [baseTemplates(base), folder];
  const code = precompile(folders);
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    templates: CompiledTemplates;
  };
  const print = loadTemplates(module.templates, { escape: await escapeFor(manifest) });
  const template = templateOf(module.templates, base !== undefined);
  const encoder = new TextEncoder();
  return {
    kind: 'renderer',
    api: 1,
    name,
    produces,
    ...(editions === undefined ? {} : { editions }),
    render: ({ form, report }) => ({
      bytes: encoder.encode(print(template, { view: toView(form, report) })),
    }),
  };
}

/** template.hbs；取代内置模板的可以没有，照内置的片段印。 template.hbs; a folder that replaces built-in templates may do without. */
function templateOf(templates: CompiledTemplates, based: boolean): string {
  const names = Object.keys(
    templates({ escaped: String, plain: String, filled: Boolean, items: () => [], helpers: {} }),
  );
  if (names.includes('template')) return 'template';
  if (based) return 'fragment';
  throw new Error('template.hbs 不在文件夹中 / there is no template.hbs');
}
