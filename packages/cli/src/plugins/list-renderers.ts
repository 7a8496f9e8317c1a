import type { Language, Renderer } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { PluginError } from '../command-error.ts';
import { builtinRenderers } from './builtin.ts';
import { installedPlugins } from './discover.ts';
import { loadRenderer } from './load-plugin.ts';

/** 列表中的一个输出器；不能用的说明原因。 A renderer in the list; one that cannot be used says why. */
export interface ListedRenderer {
  readonly name: string;
  readonly extension: string;
  readonly editions: readonly string[];
  /** `built-in`，或所在的包。 `built-in`, or its package. */
  readonly origin: string;
  readonly options: readonly string[];
  readonly fault?: string;
}

/** 内置的与装在 node_modules 中的输出器；坏了的一个不影响其余。 Built-in renderers and those in node_modules; a broken one does not stand in the way of the others. */
export async function listRenderers(cwd: string, language: Language): Promise<ListedRenderer[]> {
  const listed: ListedRenderer[] = [];
  for (const name of Object.keys(builtinRenderers)) {
    listed.push(described(await loadRenderer(name, cwd), 'built-in'));
  }
  for (const [name, origin] of installedPlugins('renderer', cwd)) {
    if (Object.hasOwn(builtinRenderers, name)) continue;
    try {
      listed.push(described(await loadRenderer(name, cwd), origin));
    } catch (error) {
      if (!(error instanceof PluginError)) throw error;
      const fault = error.wording[language];
      listed.push({ name, extension: '', editions: [], origin, options: [], fault });
    }
  }
  return listed;
}

function described(
  { name, produces, options, editions }: Renderer,
  origin: string,
): ListedRenderer {
  return {
    name,
    extension: produces.extension,
    editions: editions ?? Object.keys(forms),
    origin,
    options: Object.keys(options?.properties ?? {}),
  };
}
