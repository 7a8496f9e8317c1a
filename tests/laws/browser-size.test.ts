// What a page has to load for each entry that is meant for pages. A limit is raised consciously, by
// whoever makes the entry larger, in the same commit.
import { describe, expect, test } from 'vitest';
import { bundled } from './browser-bundle.ts';
import { packages } from './workspace.ts';

/** KB (of 1,024 bytes) after gzip, everything that the entry imports included. */
const limits = {
  '@gongkai/importer-docx': 17,
  '@gongkai/importer-html': 33,
  '@gongkai/importer-pdf': 35,
  '@gongkai/importer-text': 7,
  '@gongkai/importer-xlsx': 17,
  '@gongkai/ledger': 10,
  '@gongkai/plugin-kit/view': 4,
  '@gongkai/recognizer': 38,
  '@gongkai/renderer-csv': 5,
  '@gongkai/renderer-docx': 14,
  '@gongkai/renderer-html': 10,
  '@gongkai/renderer-markdown': 6,
  '@gongkai/renderer-text': 5,
  '@gongkai/renderer-xlsx': 16,
  '@gongkai/rules': 20,
  '@gongkai/schema/2019': 4.5,
  '@gongkai/schema/2021': 4.5,
  '@gongkai/schema/forms': 5,
  '@gongkai/validator': 22,
  '@gongkai/validator/2019': 15,
  '@gongkai/validator/2021': 15,
  '@gongkai/validator/standard-schema': 32,
};

describe.each(Object.entries(limits))('%s', (entry, limit) => {
  test(`is at most ${String(limit)} KB, and needs neither Node nor eval`, async () => {
    const { code, gzip } = await bundled(entry);
    expect(Math.ceil((gzip / 1024) * 10) / 10).toBeLessThanOrEqual(limit);
    // something is left of it: nothing was taken for unused
    expect(gzip).toBeGreaterThan((limit * 1024) / 2);
    expect(code).not.toMatch(/from ?["']node:|\brequire\(["']|\beval\(|new Function\(/);
  });
});

test('every importer and renderer that pages can use has a limit', () => {
  const names = packages
    .map(({ manifest }) => manifest.name)
    .filter((name) => /^@gongkai\/(importer|renderer)-/.test(name))
    // sets pages with a program of the machine
    .filter((name) => name !== '@gongkai/renderer-pdf');
  expect(names.filter((name) => !Object.hasOwn(limits, name))).toEqual([]);
});
