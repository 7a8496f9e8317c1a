import type { Importer } from './importer.ts';
import type { Profile } from './profile.ts';
import type { Renderer } from './renderer.ts';
import type { Rule } from './rule.ts';

/**
 * 一个包带来的全部插件；宿主明确接收，没有全局登记。
 * All plugins that one package brings. Hosts receive them explicitly; there is no global registry.
 */
export interface Plugin {
  readonly importers?: readonly Importer[];
  readonly renderers?: readonly Renderer[];
  readonly rules?: readonly Rule[];
  readonly profiles?: readonly Profile[];
}

/** 声明一个包的插件，只为类型提示。 Declares the plugins of a package; helps the editor only. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin;
}
