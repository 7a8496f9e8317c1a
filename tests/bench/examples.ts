import { readFileSync } from 'node:fs';
import type { Report } from '@gongkai/plugin-kit';
import { parse } from '@gongkai/validator';

const file = (path: string): Buffer => readFileSync(new URL(path, import.meta.url));

/** The complete example, edition 2021, as canonical JSON on one line. */
export const exampleJson: string = JSON.stringify(
  JSON.parse(file('../../schemas/2021/examples/complete.gongkai.json').toString()),
);
export const example: Report = parse(JSON.parse(exampleJson));
/** The seed report as it was published. */
export const seed: Buffer = file('../fixtures/jili-2023.txt');
