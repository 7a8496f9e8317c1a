import type { Place } from '@gongkai/plugin-kit';
import { lineIndex } from './line-index.ts';

/** 再大的文件不值得为行号扫一遍。 Beyond this size line numbers are not worth a pass. */
const LIMIT = 4 * 1024 * 1024;
/** 报告没有这么深；再深的地址无人问及。 No address is deeper than this. */
const DEPTH = 40;
const token = /[{}[\],:]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s{}[\],:"]+/g;

/**
 * JSON 文字中若干地址的行和列，一遍扫过；没有的地址给最近的上级。文字须是有效的 JSON。
 * Line and column of some addresses in JSON text, in one pass; an address that is not there gets its
 * nearest ancestor. The text must be valid JSON.
 */
export function locatePointers(
  text: string,
  pointers: ReadonlySet<string>,
): ReadonlyMap<string, Place> {
  if (pointers.size === 0 || text.length > LIMIT) return new Map();
  const offsets = offsetsOf(text, new Set([...pointers].flatMap(lineage)));
  const placeAt = lineIndex(text);
  const places = new Map<string, Place>();
  for (const pointer of pointers) {
    const nearest = lineage(pointer).find((step) => offsets.has(step));
    if (nearest !== undefined) places.set(pointer, placeAt(offsets.get(nearest) ?? 0));
  }
  return places;
}

/** 各地址的值从第几个字符开始。 Where the value of each wanted address starts. */
function offsetsOf(text: string, wanted: ReadonlySet<string>): Map<string, number> {
  const offsets = new Map<string, number>();
  const open: Level[] = [];
  for (const { 0: word, index } of text.matchAll(token)) {
    const level = open.at(-1);
    if (word === '}' || word === ']') open.pop();
    else if (word === ',') level?.next();
    else if (word === ':') continue;
    else if (level?.awaitsKey === true) level.name(JSON.parse(word) as string);
    else {
      const path = level === undefined ? '' : level.path();
      if (path !== undefined && wanted.has(path) && !offsets.has(path)) offsets.set(path, index);
      if (word === '{' || word === '[') {
        open.push(new Level(open.length < DEPTH ? path : undefined, word === '['));
      }
    }
  }
  return offsets;
}

/** 扫描途中的一层对象或列表。 One object or list that the scan is in. */
class Level {
  #key: string | undefined;
  #index = 0;

  readonly #above: string | undefined;
  readonly #isList: boolean;

  constructor(above: string | undefined, isList: boolean) {
    this.#above = above;
    this.#isList = isList;
  }

  get awaitsKey(): boolean {
    return !this.#isList && this.#key === undefined;
  }

  name(key: string): void {
    this.#key = key.replaceAll('~', '~0').replaceAll('/', '~1');
  }

  next(): void {
    this.#index++;
    this.#key = undefined;
  }

  path(): string | undefined {
    if (this.#above === undefined) return undefined;
    return `${this.#above}/${this.#isList ? String(this.#index) : (this.#key ?? '')}`;
  }
}

/** 一个地址及其各上级，由内到外。 A pointer and its ancestors, innermost first. */
function lineage(pointer: string): string[] {
  const keys = pointer.split('/');
  return keys.map((_, i) => keys.slice(0, keys.length - i).join('/'));
}
