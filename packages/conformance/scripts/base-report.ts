import { readFileSync } from 'node:fs';
import { drop, patched, set } from './patch.ts';

const example = (edition: string): object =>
  JSON.parse(
    readFileSync(
      new URL(import.meta.resolve(`@gongkai/schema/${edition}/examples/complete.gongkai.json`)),
      'utf8',
    ),
  ) as object;
const besides = ['/$schema', '/publication', '/correction', '/remarks', '/waivers', '/extensions'];

/** A sound report of a city, edition 2021: figures of real size, every equation holds. */
export const city: object = patched(example('2021'), ...besides.map(drop));

/** A sound report of a department, edition 2019. */
export const department: object = patched(
  example('2019'),
  drop('/$schema'),
  drop('/remarks'),
  set('/proactiveDisclosure/procurement/amount', 539.443252),
);
