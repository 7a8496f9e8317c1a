import { expect, test } from 'vitest';
import type { Form } from '@gongkai/plugin-kit';
import { writePointer } from '@gongkai/plugin-kit';
import { figureText } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import minimal from '@gongkai/schema/2021/examples/minimal.gongkai.json' with { type: 'json' };
import suqian from '../../../tests/fixtures/suqian.json' with { type: 'json' };
import { docxOf, officialTables } from './testing/document.ts';

const form: Form = forms['2021'];

/** The figures of a year in the order in which the Form has the cells. */
const figuresOf = (year: (typeof suqian)[number]): number[] =>
  [year.proactiveDisclosure, year.requests, year.disputes].flat(2);

test.each(suqian)('宿迁 $year: every figure at its row and column', (year) => {
  const report = figuresOf(year).reduce<object>(
    (all, figure, i) => writePointer(all, form.cells[i]!.address, figure),
    minimal,
  );
  const tables = officialTables(docxOf(form, report, { embed: false }));
  const figures = tables.map((rows) =>
    rows
      .map((row) => row.map(({ text }) => text).filter((text) => /^[\d.]+$/.test(text)))
      .filter((row) => row.length > 0),
  );
  const expected = [year.proactiveDisclosure, year.requests, year.disputes];
  expect(figures).toEqual(expected.map((rows) => rows.map((row) => row.map(figureText))));
  // a figure that stands one column off would still be in its row
  const columns = tables[1]!.slice(3).map((row) => row.slice(-7).map(({ column }) => column));
  expect(new Set(columns.map(String))).toEqual(new Set(['3,4,5,6,7,8,9']));
});
