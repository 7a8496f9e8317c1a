// The files that the examples of the site speak of.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packArchive, packPart } from '@gongkai/plugin-kit/archive';

const root = join(import.meta.dirname, '../../..');
const generated = join(root, 'packages/conformance/generated');

interface Reports {
  readonly reports: readonly { readonly name: string; readonly draft: object }[];
  readonly units?: string;
}

/** Lays them into a folder: a published text, a report, one with a fault, two years, the units of a county, what came in late. */
export function layDesk(folder: string): void {
  mkdirSync(join(folder, '2023'), { recursive: true });
  const copies = {
    'report.txt': join(root, 'tests/fixtures/jili-2023.txt'),
    'report.gongkai.json': join(root, 'schemas/2021/examples/complete.gongkai.json'),
    'wrong.gongkai.json': join(generated, 'cases/invalid-reconcile.culprit--transposed.json'),
  };
  for (const [name, from] of Object.entries(copies)) copyFileSync(from, join(folder, name));
  const years = given('series/invalid-series.carried-over--one-column.json');
  for (const [i, { draft }] of years.reports.entries())
    write(folder, `${String(2023 + i)}.gongkai.json`, JSON.stringify(draft, null, 2));
  const county = given('rollup/valid-rollup.missing--near-vertical.json');
  for (const { name, draft } of county.reports)
    write(folder, join('2023', name), JSON.stringify(draft, null, 2));
  write(folder, 'units.csv', county.units ?? '');
  for (const [sent, late] of [
    ['收到的', '补报.zip'],
    ['received', 'late.zip'],
  ] as const) {
    mkdirSync(join(folder, sent), { recursive: true });
    copyFileSync(copies['report.txt'], join(folder, sent, 'town.txt'));
    const text = readFileSync(copies['report.txt']);
    writeFileSync(join(folder, late), packArchive([packPart('late.txt', text)]));
  }
}

const given = (name: string): Reports =>
  JSON.parse(readFileSync(join(generated, name), 'utf8')) as Reports;

const write = (folder: string, name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};
