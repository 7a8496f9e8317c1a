import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isKind, kinds } from './kinds.ts';
import { scaffold } from './scaffold.ts';

const usage = `npm create gongkai-plugin NAME [-- --kind ${kinds.join('|')}]

在 gongkai-<种类>-<NAME> 中写出一个新插件，连同测试、CI 和 changeset；种类默认为 renderer。
Writes a new plugin with tests, CI and a changeset to gongkai-<kind>-<NAME>; the kind is renderer by default.
`;

/** 所说的话与退出码。 What to say, and the exit code. */
export interface Created {
  readonly status: 0 | 2;
  readonly text: string;
}

/** 写出新插件；已有的文件从不覆盖。 Writes a new plugin; never overwrites a file. */
export function create(args: readonly string[], cwd: string): Created {
  const { kind, names } = parse(args);
  const [name = ''] = names;
  if (names.includes('--help')) return { status: 0, text: usage };
  if (names.length !== 1 || !/^[a-z][a-z0-9-]*$/.test(name)) return { status: 2, text: usage };
  if (!isKind(kind)) {
    return { status: 2, text: `没有这个种类 / no such kind: ${kind}\n\n${usage}` };
  }
  const folder = `gongkai-${kind}-${name}`;
  const target = resolve(cwd, folder);
  if (existsSync(target) && readdirSync(target).length > 0) {
    return {
      status: 2,
      text: `${folder} 已存在，没有改动 / exists already; nothing was changed\n`,
    };
  }
  for (const [path, text] of scaffold(kind, name)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
  return { status: 0, text: `${folder}\n\n  cd ${folder}\n  npm install\n  npm test\n` };
}

function parse(args: readonly string[]): { readonly kind: string; readonly names: string[] } {
  const names: string[] = [];
  let kind = 'renderer';
  for (let i = 0; i < args.length; i++) {
    const argument = args[i] ?? '';
    if (argument === '--kind') kind = args[++i] ?? '';
    else if (argument.startsWith('--kind=')) kind = argument.slice('--kind='.length);
    else names.push(argument);
  }
  return { kind, names };
}
