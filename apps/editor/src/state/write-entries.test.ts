import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPointer } from '@gongkai/plugin-kit';
import { form } from '@gongkai/schema/2021';
import { validate } from '@gongkai/validator';
import { blankReport } from './blank-report.ts';
import { writeEntries } from './write-entries.ts';

const blank = blankReport({ form, agency: '示例市人民政府', year: 2024 });
const address = fc.constantFrom(...form.cells.map((cell) => cell.address));
const text = fc.oneof(fc.nat(9999).map(String), fc.constantFrom('', '/', '—', '无', '１２', 'x'));

test('any entries keep the shape of a report, and touch nothing else', () => {
  fc.assert(
    fc.property(fc.dictionary(address, text), (entries) => {
      const written = writeEntries(blank, new Map(Object.entries(entries)));
      const { report, diagnostics } = validate(written);
      expect(diagnostics.filter(({ code }) => code.startsWith('shape/'))).toEqual([]);
      expect(report).toBeDefined();
      for (const cell of form.cells) {
        if (!(cell.address in entries)) expect(readPointer(written, cell.address)).toBeNull();
      }
    }),
  );
});

test('a later entry takes the place of an earlier one, its words included', () => {
  fc.assert(
    fc.property(address, text, text, (at, first, second) => {
      const twice = writeEntries(
        writeEntries(blank, new Map([[at, first]])),
        new Map([[at, second]]),
      );
      expect(twice).toEqual(writeEntries(blank, new Map([[at, second]])));
    }),
  );
});

test('the draft before stays as it was', () => {
  const copy = JSON.stringify(blank);
  writeEntries(blank, new Map([['/requests/received/total', '/']]));
  expect(JSON.stringify(blank)).toBe(copy);
});
