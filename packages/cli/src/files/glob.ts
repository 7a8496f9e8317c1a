import { readdirSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import { byName } from './by-name.ts';

/** 通配匹配到的一个文件。 A file that a glob matched. */
export interface Match {
  readonly path: string;
  /** 去掉不含通配符的开头之后的路径。 The path after the part without wildcards. */
  readonly relative: string;
}

/** 是否含通配符。 Whether it has wildcards. */
export function isGlob(text: string): boolean {
  return /[*?[{]/.test(text);
}

/**
 * 由命令自己展开通配：Windows 的命令行不展开。支持 * ? [abc] {a,b} 和 **；不跟随指向文件夹的链接。
 * Expands globs itself, as the Windows shells do not. Knows * ? [abc] {a,b} and **; does not follow
 * links to folders.
 */
export function glob(pattern: string, cwd: string): Match[] {
  const found = new Map<string, Match>();
  for (const alternative of braces(pattern)) {
    const parts = alternative.split(separators).filter((part, i) => part !== '' || i === 0);
    const fixed = parts.findIndex(isGlob);
    const base = parts.slice(0, fixed < 0 ? parts.length - 1 : fixed).join('/');
    const from = resolve(cwd, base === '' && alternative.startsWith('/') ? '/' : base);
    const rest = parts.slice(fixed < 0 ? parts.length - 1 : fixed);
    for (const relative of walk(from, rest)) {
      found.set(join(from, relative), { path: join(from, relative), relative });
    }
  }
  return [...found.values()].sort((a, b) => byName(a.path, b.path));
}

const separators = process.platform === 'win32' ? /[\\/]/ : /\//;

function* walk(folder: string, parts: readonly string[], above = ''): Generator<string> {
  const [part, ...rest] = parts;
  if (part === undefined) return;
  if (part === '**') yield* walk(folder, rest.length === 0 ? ['*'] : rest, above);
  const matches = matcher(part === '**' ? '*' : part);
  for (const entry of entries(folder)) {
    if (!matches(entry.name)) continue;
    const path = above + entry.name;
    if (part === '**') {
      if (entry.isDirectory()) yield* walk(join(folder, entry.name), parts, `${path}/`);
    } else if (rest.length > 0) {
      if (entry.isDirectory()) yield* walk(join(folder, entry.name), rest, `${path}/`);
    } else if (!entry.isDirectory()) yield path;
  }
}

function entries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** 一级路径的匹配；* 不匹配以点开头的名字。 Matches one part of a path; * does not match names that start with a dot. */
function matcher(part: string): (name: string) => boolean {
  const source = part
    .normalize('NFC')
    .replace(/\[(!?)([^\]/]+)\]|\*+|\?|[\\^$.+()|{}[\]]/g, (token, not?: string, set?: string) => {
      if (set !== undefined) return `[${not === '!' ? '^' : ''}${set.replace(/[\\^[]/g, '\\$&')}]`;
      if (token.startsWith('*')) return '.*';
      return token === '?' ? '.' : `\\${token}`;
    });
  const pattern = compile(`^${source}$`);
  return (name) =>
    (!name.startsWith('.') || part.startsWith('.')) &&
    (pattern === undefined ? name === part : pattern.test(name.normalize('NFC')));
}

/** 写错的字符范围（[z-a]）按字面。 A range that is no range ([z-a]) is taken literally. */
function compile(source: string): RegExp | undefined {
  try {
    return new RegExp(source, process.platform === 'win32' ? 'isu' : 'su');
  } catch {
    return undefined;
  }
}

/** 展开 {a,b}。 Expands {a,b}. */
function braces(pattern: string): string[] {
  const group = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/su.exec(pattern);
  if (group === null) return [pattern];
  const [, before = '', choices = '', after = ''] = group;
  return choices.split(',').flatMap((choice) => braces(before + choice + after));
}
