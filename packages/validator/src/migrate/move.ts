import { pointerKeys, readPointer, writePointer } from '@gongkai/plugin-kit';
import type { Move } from '@gongkai/schema/revisions';
import type { Taken } from './migrate.ts';

/** 属性换名或换位；目的地已有内容，或没有地方可去，就不动。 Never onto something, never through what is no object. */
export function move(draft: unknown, { from, to }: Move): Taken {
  const value = readPointer(draft, from);
  if (value === undefined || !free(draft, to)) return { draft, patch: [] };
  return {
    draft: without(writePointer(draft, to, value), pointerKeys(from)),
    patch: [{ op: 'move', from, path: to }],
  };
}

/** 到目的地一路是对象或没有。 Objects or nothing on the way, nothing at its end. */
function free(draft: unknown, to: string): boolean {
  const keys = pointerKeys(to);
  return keys.every((_, depth) => {
    const value = readPointer(
      draft,
      `/${to
        .split('/')
        .slice(1, depth + 2)
        .join('/')}`,
    );
    if (value === undefined) return true;
    return (
      depth < keys.length - 1 &&
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value)
    );
  });
}

function without(node: unknown, [key, ...rest]: readonly string[]): unknown {
  return Object.fromEntries(
    Object.entries(node as object).flatMap(([own, value]: [string, unknown]) => {
      if (own !== key) return [[own, value]];
      return rest.length === 0 ? [] : [[own, without(value, rest)]];
    }),
  );
}
