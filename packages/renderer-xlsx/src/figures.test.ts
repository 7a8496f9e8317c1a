import { expect, test } from 'vitest';
import type { Form } from '@gongkai/plugin-kit';
import { figureText, writePointer } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import minimal from '@gongkai/schema/2021/examples/minimal.gongkai.json' with { type: 'json' };
import suqian from '../../../tests/fixtures/suqian.json' with { type: 'json' };
import { sheetsIn, xlsxOf } from './testing/workbook.ts';

const form: Form = forms['2021'];

test.each(suqian)('宿迁 $year: every figure at its row and column', (year) => {
  const tables = [year.proactiveDisclosure, year.requests, year.disputes];
  const report = tables
    .flat(2)
    .reduce<object>((all, figure, i) => writePointer(all, form.cells[i]!.address, figure), minimal);
  const sheets = sheetsIn(xlsxOf(form, report, { embed: false }));
  tables.forEach((rows, i) => {
    const name = form.sections.flatMap(({ table }) => table?.name ?? [])[i]!;
    const numbers = sheets
      .find((sheet) => sheet.name === name)!
      .cells.filter(({ type, text }) => type === '' && text !== '');
    const found = [...new Set(numbers.map(({ row }) => row))].map((row) =>
      numbers.filter((cell) => cell.row === row),
    );
    const printed = found.map((cells) => cells.map(({ text }) => text));
    expect(printed).toEqual(rows.map((row) => row.map(figureText)));
    // a figure that stands one column off would still be in its row
    const columns = found.map((cells) => cells.map(({ column }) => column));
    for (const row of i === 1 ? columns : []) expect(row).toEqual([3, 4, 5, 6, 7, 8, 9]);
  });
});
