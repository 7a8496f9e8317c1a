// The figures of a real city, 2023 and 2024, in the formats that are text: each at its row and its column.
// Pages, Word, Excel and PDF have a test of the same beside their renderer.
import { textImporter } from '@gongkai/importer-text';
import { readPointer, writePointer, type Renderer, type Report } from '@gongkai/plugin-kit';
import { importReport } from '@gongkai/recognizer';
import { csvRenderer } from '@gongkai/renderer-csv';
import { markdownRenderer } from '@gongkai/renderer-markdown';
import { textRenderer } from '@gongkai/renderer-text';
import minimal from '@gongkai/schema/2021/examples/minimal.gongkai.json' with { type: 'json' };
import { forms } from '@gongkai/schema/forms';
import { describe, expect, test } from 'vitest';
import suqian from './fixtures/suqian.json' with { type: 'json' };

const form = forms['2021'];

describe.each(suqian)('宿迁 $year', (year) => {
  // the figures of the fixture are in the order in which the Form has the cells
  const figures = [year.proactiveDisclosure, year.requests, year.disputes].flat(2);
  const report = figures.reduce<object>(
    (all, figure, i) => writePointer(all, form.cells[i]!.address, figure),
    minimal,
  ) as Report;
  const rendered = async (renderer: Renderer): Promise<Uint8Array> =>
    (await renderer.render({ form, report, options: {} })).bytes;

  test.each([
    ['Markdown', markdownRenderer, 'report.md'],
    ['text', textRenderer as Renderer, 'report.txt'],
  ])('%s: every figure is found by its labels', async (_, renderer, name) => {
    const bytes = await rendered(renderer);
    const { draft } = await importReport(
      { bytes, name },
      { importers: [textImporter], forms: Object.values(forms) },
    );
    expect(form.cells.map(({ address }) => readPointer(draft, address))).toEqual(figures);
  });

  test('CSV: every figure has a row with its labels', async () => {
    const text = new TextDecoder().decode(await rendered(csvRenderer));
    const [head = [], ...rows] = text
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    const field = (row: readonly string[], name: string): string => row[head.indexOf(name)]!;
    expect(rows.map((row) => field(row, 'cell'))).toEqual(form.cells.map(({ address }) => address));
    expect(rows.map((row) => Number(field(row, 'value')))).toEqual(figures);
    const labels = new Set(
      rows.map((row) => `${field(row, 'row_label')}/${field(row, 'column_label')}`),
    );
    expect(labels.size).toBeGreaterThan(150);
  });
});
