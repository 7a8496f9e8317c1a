import { pointerKeys } from '@gongkai/plugin-kit';
import { property } from '../property.ts';

/** 一个含 `*` 的地址在文件中所指的各处。 What an address with `*` means in a document. */
export function placesIn(document: unknown, pattern: string): string[] {
  let places: readonly { path: string; value: unknown }[] = [{ path: '', value: document }];
  for (const key of pointerKeys(pattern)) {
    places = places.flatMap(({ path, value }) => {
      const next = (own: string): { path: string; value: unknown } => ({
        path: `${path}/${own.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        value: property(value, own),
      });
      if (!key.startsWith('*')) return [next(key)];
      const type = key.startsWith('*=') ? key.slice(2) : undefined;
      return Array.isArray(value)
        ? [...value.keys()]
            .map((index) => next(String(index)))
            .filter((item) => type === undefined || property(item.value, 'type') === type)
        : [];
    });
  }
  return places.map(({ path }) => path);
}
