import { readFileSync } from 'node:fs';

type Example = Readonly<Record<string, unknown>>;

/** An example of edition 2021, as canonical JSON has it. */
const example = (name: string): Example =>
  JSON.parse(
    readFileSync(
      new URL(import.meta.resolve(`@gongkai/schema/2021/examples/${name}.gongkai.json`)),
      'utf8',
    ),
  ) as Example;

export const complete: Example = example('complete');
export const minimal: Example = example('minimal');
