import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Kind } from './kinds.ts';

const root = join(import.meta.dirname, '..');

/** 新插件的全部文件：路径 → 内容。 All files of a new plugin: path → content. */
export function scaffold(kind: Kind, name: string): ReadonlyMap<string, string> {
  const values = {
    kind,
    name,
    package: `gongkai-${kind}-${name}`,
    kit: versionOf('plugin-kit'),
    schema: versionOf('schema'),
  };
  return new Map(
    ['common', kind].flatMap((folder) =>
      filesIn(join(root, 'templates', folder)).map(([path, text]): [string, string] => [
        path,
        text.replace(
          /\{\{(kind|name|package|kit|schema)\}\}/g,
          (_, key: keyof typeof values) => values[key],
        ),
      ]),
    ),
  );
}

/** The version that this package was made with: packing writes it into the manifest. */
function versionOf(name: 'plugin-kit' | 'schema'): string {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  return manifest.devDependencies[`@gongkai/${name}`] ?? '*';
}

/**
 * npm leaves files out whose names begin with a dot: here they begin with `_`. And a `package.json` inside a
 * package would make its folder a package of its own to what resolves imports.
 */
const nameOf = (path: string): string =>
  path === 'manifest.json' ? 'package.json' : path.replace(/^_/, '.');

function filesIn(folder: string): [path: string, text: string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(folder.length + 1).replaceAll(sep, '/');
      return [nameOf(path), readFileSync(file, 'utf8')];
    });
}
