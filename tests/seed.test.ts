// The main job on the seed report, a text as it was published by a sub-district office: a heading
// printed twice, labels torn by line ends, two rows that stand beside their columns.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textImporter } from '@gongkai/importer-text';
import { readPointer } from '@gongkai/plugin-kit';
import { importReport } from '@gongkai/recognizer';
import { form } from '@gongkai/schema/2021';
import { forms } from '@gongkai/schema/forms';
import { validate } from '@gongkai/validator';

const bytes = readFileSync(join(import.meta.dirname, 'fixtures/jili-2023.txt'));
const lines = bytes.toString('utf8').split('\n');
const { draft, origins, diagnostics } = await importReport(
  { bytes, name: 'jili-2023.txt' },
  { importers: [textImporter], forms: Object.values(forms) },
);

test('title, organ and year are recognised', () => {
  expect(draft.title?.replaceAll(' ', '')).toBe(
    '孟津区吉利街道办事处2023年政府信息公开工作年度报告',
  );
  expect(draft.agency?.name).toBe('孟津区吉利街道办事处');
  expect(draft.year).toBe(2023);
});

test('each of the 200 cells is stated as 0, and its line and column in the source show that 0', () => {
  expect(form.cells).toHaveLength(200);
  for (const { address } of form.cells) {
    expect(readPointer(draft, address), address).toBe(0);
    const { line = 0, column = 0 } = origins[address] ?? {};
    expect(lines[line - 1]?.[column - 1], `${address} at ${String(line)}:${String(column)}`).toBe(
      '0',
    );
  }
  const places = form.cells.map(({ address }) => JSON.stringify(origins[address]));
  expect(new Set(places).size).toBe(200);
});

test('the heading printed twice and the two shifted rows are reported, and nothing else', () => {
  expect(diagnostics.map(({ code, at }) => `${code} ${at ?? ''}`)).toEqual([
    'structure/section-duplicated /overview',
    'import/realigned /requests/outcomes/other/other',
    'import/realigned /requests/outcomes/total',
  ]);
});

test('the prose of every section is there, word for word', () => {
  const prose = JSON.stringify([draft.overview, draft.problemsAndImprovements, draft.otherMatters]);
  const paragraphs = lines.filter((line) => line.trim().length > 60 && !line.includes('\t'));
  expect(paragraphs.length).toBeGreaterThan(8);
  expect(paragraphs.filter((line) => !prose.includes(line.trim()))).toEqual([]);
  expect(draft.otherMatters).toEqual([{ type: 'paragraph', text: '无' }]);
});

test('42 of 42 equations pass and the report may be filed', () => {
  const { counts, ready, report } = validate(draft);
  expect(counts).toEqual({ pass: 42, fail: 0, notAssessable: 0 });
  expect(ready).toBe(true);
  expect(report).toBeDefined();
});
