import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writePointer, type Draft } from '@gongkai/plugin-kit';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

const text = read('../../../schema/generated/2021/examples/complete.gongkai.json');

/** A sound report as canonical JSON. */
export const soundReport = JSON.parse(text) as Draft;

/** The same with some values changed. */
export function reportWith(changes: Readonly<Record<string, unknown>> = {}): string {
  const draft = Object.entries(changes).reduce(
    (changed, [address, value]) => writePointer(changed, address, value),
    soundReport,
  );
  return JSON.stringify(draft, null, 2);
}

/** A published report as text: tabs, a heading twice, rows beside their columns. */
export const publishedText = read('../../../../tests/fixtures/jili-2023.txt');
