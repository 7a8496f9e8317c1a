// The reports whose pages are looked at: the examples of both editions, and real figures of two years.
import { writePointer, type Report } from '@gongkai/plugin-kit';
import type { TableView } from '@gongkai/plugin-kit/view';
import { forms } from '@gongkai/schema/forms';
import complete2019 from '@gongkai/schema/2019/examples/complete.gongkai.json' with { type: 'json' };
import complete2021 from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import suqian from '../fixtures/suqian.json' with { type: 'json' };

const figures = suqian.map((year) => {
  const values = [year.proactiveDisclosure, year.requests, year.disputes].flat(2);
  const report = forms['2021'].cells.reduce<object>(
    (all, { address }, i) => writePointer(all, address, values[i]),
    complete2021,
  );
  return { name: `宿迁 ${String(year.year)}`, form: forms['2021'], report: report as Report };
});
export const cases = [
  { name: 'edition 2019', form: forms['2019'], report: complete2019 as unknown as Report },
  { name: 'edition 2021', form: forms['2021'], report: complete2021 as unknown as Report },
  ...figures,
];

/** Without white space: pages break lines anywhere. */
export const flat = (text: string): string => text.replace(/\s/g, '');

/** The rows of figures of a table that have no blank cell. */
export function figureRows({ groups }: TableView): string[][] {
  return groups
    .flatMap(({ rows }) => rows)
    .map(({ cells }) => cells.flatMap((cell) => (cell.header ? [] : [cell.text])))
    .filter((row) => row.length > 0 && row.every((text) => text !== ''));
}

/** How many of the rows of figures stand on a page, each at the end of a line. */
export function rowsOn(page: string, rows: readonly (readonly string[])[]): number {
  // words of a row may be set apart from its digits
  const lines = page.split('\n').map(flat);
  return rows.filter((row) => lines.some((line) => line.endsWith(flat(row.join(''))))).length;
}
