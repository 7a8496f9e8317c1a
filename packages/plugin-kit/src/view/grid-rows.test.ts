import complete2019 from '@gongkai/schema/2019/examples/complete.gongkai.json' with { type: 'json' };
import complete2021 from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { forms } from '@gongkai/schema/forms';
import { expect, test } from 'vitest';
import type { Report } from '../index.ts';
import { toView } from '../view.ts';
import { gridRows } from './grid-rows.ts';

test.each([
  [forms['2019'], complete2019],
  [forms['2021'], complete2021],
])(
  'every cell stands once, in its column, and every row is as long as the table is wide',
  (form, report) => {
    for (const { table } of toView(form, report as unknown as Report).sections) {
      if (table === undefined) continue;
      const rows = gridRows(table);
      const cells = table.groups.flatMap((group) => group.rows.map((row) => row.cells));
      expect(rows).toHaveLength(cells.length);
      rows.forEach((row, i) => {
        expect(row).toHaveLength(table.columns.length);
        const texts = cells[i]?.map(({ column, text }) => [column, text]) ?? [];
        expect([...row.entries()].filter(([, text]) => text !== '')).toEqual(
          texts.filter(([, text]) => text !== ''),
        );
      });
    }
  },
);
