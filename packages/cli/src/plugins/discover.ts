import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Role } from './role.ts';

/**
 * 自一个文件夹逐级向上，node_modules 中按名字是插件的包：名称 → 包名，近的优先。
 * Packages in node_modules, upward from a folder, that are plugins by their name: name → package, the
 * nearest first.
 */
export function installedPlugins(role: Role, from: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const folder of createRequire(join(from, 'gongkai.js')).resolve.paths('x') ?? []) {
    // our own package before one of others, as when it is loaded
    for (const [place, before] of [
      [join(folder, '@gongkai'), `@gongkai/${role}-`],
      [folder, `gongkai-${role}-`],
    ] as const) {
      const prefix = before.slice(before.indexOf('/') + 1);
      for (const entry of existsSync(place) ? readdirSync(place) : []) {
        const name = entry.slice(prefix.length);
        if (entry.startsWith(prefix) && name !== '' && !found.has(name)) {
          found.set(name, before + name);
        }
      }
    }
  }
  return found;
}
