import { expect, test } from 'vitest';
import { figureText, writePointer, type Form } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import minimal from '@gongkai/schema/2021/examples/minimal.gongkai.json' with { type: 'json' };
import suqian from '../../../tests/fixtures/suqian.json' with { type: 'json' };
import { pdfOf, readPdf } from './testing/pages.ts';

const form: Form = forms['2021'];

test.each(suqian)('宿迁 $year: every figure at its row and column', async (year) => {
  const expected = [year.proactiveDisclosure, year.requests, year.disputes];
  const report = expected
    .flat(2)
    .reduce<object>((all, figure, i) => writePointer(all, form.cells[i]!.address, figure), minimal);
  const { blocks } = readPdf(await pdfOf(form, report, { embed: false }));
  const grids = blocks.flatMap((block) => (block.type === 'grid' ? [block.rows] : []));
  const figures = grids.map((rows) =>
    rows
      .map((row) =>
        row.flatMap(({ text, continued }, column) =>
          continued !== true && /^[\d.]+$/.test(text) ? [{ text, column }] : [],
        ),
      )
      .filter((row) => row.length > 0),
  );
  const texts = figures.map((rows) => rows.map((row) => row.map(({ text }) => text)));
  expect(texts).toEqual(expected.map((rows) => rows.map((row) => row.map(figureText))));
  // a figure that stands one column off would still be in its row
  const columns = figures[1]?.map((row) => row.map(({ column }) => column).join());
  expect(new Set(columns)).toEqual(new Set(['3,4,5,6,7,8,9']));
});
