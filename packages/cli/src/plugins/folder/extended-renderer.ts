import type { Renderer } from '@gongkai/plugin-kit';
import { wording, type Wording } from '../../language/wording.ts';
import { baseTemplates } from './base-templates.ts';
import { compileFolders } from './compile-folders.ts';
import { essenceOf } from './essence.ts';
import { extensibleRenderers, type ExtensibleRenderer } from './extensible-renderers.ts';
import { FolderFault } from './folder-fault.ts';
import type { Manifest } from './manifest.ts';
import { strayTemplate } from './stray-template.ts';

/**
 * 内置的输出器，几个模板换成文件夹中的；怎样转义由内置的定，模板不能绕过。
 * A built-in renderer with some templates replaced by those of a folder. It is ours that says how to
 * escape, and no template gets around that.
 */
export async function extendedRenderer(
  folder: string,
  base: ExtensibleRenderer,
  { name, produces, editions }: Manifest,
): Promise<Renderer> {
  const { templatesIn } = await import('@gongkai/plugin-kit/precompile');
  const own = templatesIn(folder);
  const ours = baseTemplates(base);
  const stray = strayTemplate(own, new Set(templatesIn(ours).keys()));
  if (stray !== undefined) throw new FolderFault(stray);
  const extend = await extensibleRenderers[base]();
  const renderer = await extend({
    own: new Set(own.keys()),
    compile: (compilation = {}) =>
      compileFolders([ours, folder], { ...compilation, escapeAll: true }),
  });
  const { mediaType } = renderer.produces;
  if (produces !== undefined && essenceOf(produces.mediaType) !== mediaType) {
    throw new FolderFault(otherType(base, produces.mediaType, mediaType));
  }
  return {
    ...renderer,
    name,
    produces: produces ?? renderer.produces,
    ...(editions === undefined ? {} : { editions }),
  };
}

/** What is escaped for one format is not inert in another. */
function otherType(base: string, found: string, expected: string): Wording {
  return wording(
    `produces.mediaType 为 "${found}"，extends 为“${base}”的应为 "${expected}"（也可不写 produces）`,
    `produces.mediaType is "${found}"; what extends “${base}” produces "${expected}" (produces may be left out)`,
  );
}
