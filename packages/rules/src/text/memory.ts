import type { Draft } from '@gongkai/plugin-kit';

type Made = Map<unknown, unknown>;

/** 正在核对的草稿，各条规则共用读出的文字和说法；只在一次核对之内。 Drafts being checked, whose rules share what was read; within one check only. */
const memory = new WeakMap<Draft, Made>();

/** 一次核对所用的草稿：浅拷贝，之后改动原件与它无关。 The draft of one check: a copy, so that later changes of the original are not missed. */
export function remembering(draft: Draft): Draft {
  const copy = { ...draft };
  memory.set(copy, new Map());
  return copy;
}

/** 一次核对之内只做一次；不在核对之内的每次都做。 Done once within a check; every time outside of one. */
export function once<T>(draft: Draft, key: unknown, make: () => T): T {
  const made = memory.get(draft);
  if (made === undefined) return make();
  if (!made.has(key)) made.set(key, make());
  // what was put in under this key was made by the same `make`
  return made.get(key) as T;
}
