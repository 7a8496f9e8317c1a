import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Importer, Renderer } from '@gongkai/plugin-kit';
import { unknownName } from '../arguments/unknown-name.ts';
import { PluginError } from '../command-error.ts';
import { wording } from '../language/wording.ts';
import { builtinImporters, builtinRenderers, type BuiltinImporter } from './builtin.ts';
import { loadFolder, MANIFEST } from './folder/load-folder.ts';
import { pluginFault } from './plugin-fault.ts';
import { pluginsInModule } from './plugins-in-module.ts';
import { resolvePackage } from './resolve-package.ts';
import type { Role } from './role.ts';

const what = {
  importer: wording('读入器', 'importer'),
  renderer: wording('输出器', 'renderer'),
} as const;

/** 按名称取输出器。 Loads a renderer by name. */
export function loadRenderer(name: string, cwd: string): Promise<Renderer> {
  return Object.hasOwn(builtinRenderers, name)
    ? (builtinRenderers[name] as () => Promise<Renderer>)()
    : external('renderer', name, cwd, Object.keys(builtinRenderers));
}

/** 按名称取读入器。 Loads an importer by name. */
export function loadImporter(name: string, cwd: string): Promise<Importer> {
  return Object.hasOwn(builtinImporters, name)
    ? (builtinImporters[name] as BuiltinImporter).load()
    : external('importer', name, cwd, Object.keys(builtinImporters));
}

/** @gongkai/<role>-<name> → gongkai-<role>-<name> → 路径；有 plugin.json 的文件夹是没有代码的输出器。 The two package names, then a path; a folder with a plugin.json is a renderer without code. */
async function external<T>(
  role: Role,
  name: string,
  cwd: string,
  builtin: readonly string[],
): Promise<T> {
  const file = locate(role, name, cwd);
  if (file === undefined) throw unknownName(what[role], name, builtin);
  if (basename(file) === MANIFEST && role === 'renderer') {
    const loaded = await loadFolder(dirname(file));
    if ('fault' in loaded) throw broken(role, name, loaded.fault['zh-CN'], loaded.fault.en);
    return loaded.renderer as unknown as T;
  }
  const candidates = pluginsInModule(role, await imported(role, name, file));
  const plugin =
    candidates.find((c) => c['kind'] === role && c['name'] === name) ??
    candidates.find((c) => c['kind'] === role) ??
    {};
  const fault = pluginFault(role, plugin);
  if (fault !== undefined) throw broken(role, name, fault['zh-CN'], fault.en);
  // pluginFault has looked at everything that the host uses
  return plugin as unknown as T;
}

function locate(role: Role, name: string, cwd: string): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url));
  if (/^[a-z0-9][\w.-]*$/i.test(name)) {
    for (const packageName of [`@gongkai/${role}-${name}`, `gongkai-${role}-${name}`]) {
      // the project of the user first, then wherever this command is installed
      const found = resolvePackage(packageName, cwd) ?? resolvePackage(packageName, here);
      if (found !== undefined) return found;
    }
  }
  const path = resolve(cwd, name);
  const manifest = join(path, MANIFEST);
  if (existsSync(manifest)) return manifest;
  return existsSync(path) ? path : undefined;
}

async function imported(role: Role, name: string, file: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(file).href);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw broken(role, name, reason, reason);
  }
}

function broken(role: Role, name: string, zh: string, en: string): PluginError {
  return new PluginError(
    wording(
      `${what[role]['zh-CN']}“${name}”不能用：${zh}`,
      `The ${what[role].en} “${name}” cannot be used: ${en}`,
    ),
  );
}
