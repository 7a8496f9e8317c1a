import { readPointer, writePointer } from '@gongkai/plugin-kit';
import type { OneLine } from '@gongkai/schema/revisions';
import type { Taken } from './migrate.ts';
import { placesIn } from './places-in.ts';

/** 一行文字里的换行去掉：汉字旁边不留空，其余留一个空格。 Breaks go: nothing beside Chinese characters, else a blank. */
export function oneLine(draft: unknown, { at }: OneLine): Taken {
  const patch = at
    .flatMap((pattern) => placesIn(draft, pattern))
    .flatMap((path) => {
      const text = readPointer(draft, path);
      if (typeof text !== 'string' || !/[\r\n]/.test(text)) return [];
      const value = joined(text);
      // nothing but breaks: there is no line to keep, `validate` says so
      return value === '' ? [] : [{ op: 'replace' as const, path, value }];
    });
  return {
    draft: patch.reduce((into, { path, value }) => writePointer(into, path, value), draft),
    patch,
  };
}

const joined = (text: string): string =>
  text
    .trim()
    .replace(/\s*[\r\n]\s*/g, '\n')
    .replace(/(?<=[\p{Script=Han}\p{P}])\n|\n(?=[\p{Script=Han}\p{P}])/gu, '')
    .replaceAll('\n', ' ');
