// Core schemas and Forms → the code that checks reports, one folder for each edition.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editions } from '@gongkai/schema';
import { laneFiles } from './lane-files.ts';

const generated = join(import.meta.dirname, '../src/generated');
// Everything is made before anything is replaced.
const files = laneFiles(editions);

rmSync(generated, { recursive: true, force: true });
for (const [name, text] of files) {
  mkdirSync(dirname(join(generated, name)), { recursive: true });
  writeFileSync(join(generated, name), text);
}
