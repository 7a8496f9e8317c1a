import { expect, test } from 'vitest';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { openArchive } from './open-archive.ts';
import { packArchive, packPart } from './pack-archive.ts';

const parts = fc.dictionary(
  fc.constantFrom('a.xml', 'word/document.xml', 'gongkai.json', '年报.txt', 'x/y/z'),
  fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.nat(5000).map((length) => new Uint8Array(length)),
  ),
);

test('what is packed comes out again, here and in another reader', () => {
  fc.assert(
    fc.property(parts, (content) => {
      const bytes = packArchive(
        Object.entries(content).map(([name, part]) => packPart(name, part)),
      );
      const archive = openArchive(bytes);
      expect(archive.names).toEqual(Object.keys(content));
      const read = (name: string): number[] => [...(archive.read(name) ?? [])];
      for (const [name, part] of Object.entries(content)) expect(read(name)).toEqual([...part]);
      expect(Object.keys(unzipSync(bytes)).sort()).toEqual(Object.keys(content).sort());
      for (const [name, part] of Object.entries(unzipSync(bytes))) {
        expect([...part]).toEqual([...content[name]!]);
      }
    }),
  );
});

test('a packed part may stand in many archives, and the same parts give the same bytes', () => {
  const part = packPart('a', '年报');
  expect(packArchive([part])).toEqual(packArchive([packPart('a', '年报')]));
  expect(
    new TextDecoder().decode(openArchive(packArchive([part, packPart('b', '')])).read('a')),
  ).toBe('年报');
});
