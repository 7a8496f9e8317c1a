import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Renderer } from '@gongkai/plugin-kit';
import { wording, type Wording } from '../../language/wording.ts';
import { compileFolders } from './compile-folders.ts';
import { escapeFor } from './escape-for.ts';
import { extendedRenderer } from './extended-renderer.ts';
import { FolderFault, faultOf } from './folder-fault.ts';
import { manifestFault, type Manifest, type Produces } from './manifest.ts';

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
    const { extends: base, produces } = manifest;
    if (base !== undefined) return { renderer: await extendedRenderer(folder, base, manifest) };
    // a manifest without `extends` has it
    return { renderer: await standaloneRenderer(folder, produces as Produces, manifest) };
  } catch (error) {
    return { fault: faultOf(error) };
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

async function standaloneRenderer(
  folder: string,
  produces: Produces,
  { name, editions, escape }: Manifest,
): Promise<Renderer> {
  const [{ templatesIn }, { loadTemplates }, { toView }] = await Promise.all([
    import('@gongkai/plugin-kit/precompile'),
    import('@gongkai/plugin-kit/templates'),
    import('@gongkai/plugin-kit/view'),
  ]);
  if (!templatesIn(folder).has('template')) {
    throw new FolderFault(
      wording('template.hbs 不在文件夹中', 'there is no template.hbs in the folder'),
    );
  }
  const compiled = await compileFolders([folder]);
  const print = loadTemplates(compiled, { escape: await escapeFor(produces.mediaType, escape) });
  const encoder = new TextEncoder();
  return {
    kind: 'renderer',
    api: 1,
    name,
    produces,
    ...(editions === undefined ? {} : { editions }),
    render: ({ form, report }) => ({
      bytes: encoder.encode(print('template', { view: toView(form, report) })),
    }),
  };
}
