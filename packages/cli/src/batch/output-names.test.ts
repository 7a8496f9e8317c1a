import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outputNames } from './output-names.ts';

test('a report beside its relative path', () => {
  expect(outputNames(['甲局.docx', 'sub/乙局.html', 'c.gongkai.json'])).toEqual([
    '甲局.gongkai.json',
    'sub/乙局.gongkai.json',
    'c.gongkai.json',
  ]);
});

test('two formats of one name keep their extensions; the same name twice is numbered', () => {
  expect(outputNames(['a.docx', 'a.pdf', 'A.txt', 'a.pdf'])).toEqual([
    'a.docx.gongkai.json',
    'a.pdf.gongkai.json',
    'A.txt.gongkai.json',
    'a.pdf-2.gongkai.json',
  ]);
});

test('no two outputs are one file, whatever the inputs are called', () => {
  const part = fc.constantFrom('a', 'A', 'b', 'a.txt', 'a.pdf', 'a.pdf-2', 'a.txt.gongkai', '甲');
  const path = fc.tuple(part, fc.constantFrom('.txt', '.pdf', '.html', '')).map((p) => p.join(''));
  fc.assert(
    fc.property(fc.array(path, { maxLength: 12 }), (relatives) => {
      const names = outputNames(relatives).map((name) => name.toLowerCase());
      expect(new Set(names).size).toBe(relatives.length);
    }),
  );
});
