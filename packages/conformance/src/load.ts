import { readFile } from 'node:fs/promises';
import type { ConformanceCase, Expectation } from './index.ts';

/** 读好的一例。 A case with its files read. */
export interface LoadedCase extends Omit<ConformanceCase, 'expected'> {
  readonly bytes: Uint8Array;
  readonly expected: Expectation;
}

const folder = new URL('../generated/', import.meta.url);
const json = async <T>(file: string): Promise<T> =>
  JSON.parse(await readFile(new URL(file, folder), 'utf8')) as T;

/** 全部用例，次序同清单（Node）。 Every case in the order of the manifest (Node only). */
export async function* cases(): AsyncGenerator<LoadedCase, void, undefined> {
  for (const entry of await json<ConformanceCase[]>('index.json')) {
    const bytes = await readFile(new URL(entry.input, folder));
    yield { ...entry, bytes, expected: await json<Expectation>(entry.expected) };
  }
}
