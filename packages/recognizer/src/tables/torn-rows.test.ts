import { describe, expect, test } from 'vitest';
import { codesOf, form2021, recogniseText, reportText } from '../testing/published-text.ts';
import { columnsOf, leavesOf, readPointer } from '@gongkai/plugin-kit';

const block = form2021.sections[2]?.table?.blocks[0];
const rows = leavesOf(block?.rows ?? []);
const columns = columnsOf(block ?? { key: '', rows: [], columns: [] });
/** 8 requests of natural persons, 5 granted, 3 carried forward. */
const values = rows.map(({ address }) => {
  const n =
    {
      '/requests/received': 8,
      '/requests/outcomes/granted': 5,
      '/requests/outcomes/total': 5,
      '/requests/carriedForward': 3,
    }[address] ?? 0;
  return [n, 0, 0, 0, 0, 0, n];
});
const table = (figures: readonly number[]): string =>
  [
    block?.corner,
    block?.columnHeader,
    ...columns.map(({ label }) => label),
    ...rows.map(({ label }) => label),
    ...figures,
  ].join('\n');
const read = (figures: readonly number[]) =>
  recogniseText(reportText(form2021, {}, { requests: table(figures) }));
const byColumns = columns.flatMap((_, i) => values.map((row) => row[i] ?? 0));

describe('labels first, figures after them', () => {
  test.each([
    ['by rows', values.flat()],
    ['by columns', byColumns],
  ])('%s are put together where the sums leave one way', async (_, figures) => {
    const { draft, diagnostics } = await read(figures);
    expect(
      rows.map(({ address }) =>
        columns.map((column) => readPointer(draft, address + column.address)),
      ),
    ).toEqual(values);
    expect(
      diagnostics.filter(({ code }) => code === 'import/placed-by-sums').length,
    ).toBeGreaterThan(0);
  });

  test('stay open where no way adds up', async () => {
    const [first = 0, ...others] = values.flat();
    const result = await read([first + 1, ...others]);
    expect(readPointer(result.draft, '/requests/received/total')).toBeNull();
    expect(codesOf(result)).toContain('import/no-reading /requests/received');
  });

  test('a few figures after all labels are nobody knows whose', async () => {
    const { draft, diagnostics } = await read([5, 5]);
    for (const row of rows) {
      expect(readPointer(draft, `${row.address}/naturalPerson`), row.label).toBeNull();
      expect(readPointer(draft, `${row.address}/total`), row.label).toBeNull();
    }
    const open = diagnostics.filter(({ code }) => code === 'import/no-reading');
    expect(open.map(({ at }) => at)).toEqual(rows.map(({ address }) => address));
  });
});
