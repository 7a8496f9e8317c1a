import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { MANIFEST } from './folder/load-folder.ts';

/**
 * 从一个文件夹起逐级向上找 node_modules 中的包，返回其入口文件。
 * Finds the entry file of a package in node_modules, upward from a folder; undefined where there is
 * no such package.
 */
export function resolvePackage(name: string, from: string): string | undefined {
  const paths = createRequire(join(from, 'gongkai.js')).resolve.paths(name) ?? [];
  for (const folder of paths.map((path) => join(path, name))) {
    const [manifest, templates] = ['package.json', MANIFEST].map((file) => join(folder, file)) as [
      string,
      string,
    ];
    if (existsSync(templates)) return templates;
    if (existsSync(manifest))
      return join(folder, entryOf(JSON.parse(readFileSync(manifest, 'utf8'))));
  }
  return undefined;
}

// `require.resolve` refuses packages that export nothing but an `import` condition, and
// `import.meta.resolve` cannot start from another folder; so the three lines of the rule are here.
function entryOf(manifest: { exports?: unknown; main?: unknown }): string {
  const target = conditional(manifest.exports, true) ?? manifest.main;
  return typeof target === 'string' ? target : 'index.js';
}

function conditional(value: unknown, root = false): string | undefined {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return undefined;
  const entries = Object.entries(value);
  const dot = root ? entries.find(([key]) => key === '.') : undefined;
  if (dot !== undefined) return conditional(dot[1]);
  for (const [key, target] of entries) {
    if (!['node', 'import', 'module-sync', 'default'].includes(key)) continue;
    const found = conditional(target);
    if (found !== undefined) return found;
  }
  return undefined;
}
