import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureText, layoutTable, readPointer, type Table } from '@gongkai/plugin-kit';
import { form } from '@gongkai/schema/2021';
import { soundReport } from '../../../../tests/arbitraries/report.ts';
import { clipboardGrid } from './clipboard-grid.ts';
import { copyText } from './copy-text.ts';
import { rectangle } from './figure-rows.ts';
import { planPaste, type PastePlan } from './plan-paste.ts';
import { tableLines } from './table-lines.ts';

const tables = form.sections.flatMap(({ table }) => (table ? [table] : []));
const [disclosure, requests, disputes] = tables as [Table, Table, Table];
const text = (report: unknown, at: string): string => {
  const value = readPointer(report, at);
  return typeof value === 'number' ? figureText(value) : '';
};

/** The table as programs copy it, labels and spans included. */
function markup(table: Table, report: unknown, only?: 'body'): string {
  const { rows } = layoutTable(table);
  const drawn = rows
    .filter(({ kind }) => only === undefined || kind === 'body')
    .map(({ cells }) =>
      cells.map((cell) => {
        const content = cell.kind === 'header' ? cell.text : text(report, cell.address);
        const spans = `rowspan=${String(cell.rowSpan)} colspan=${String(cell.colSpan)}`;
        return `<td ${spans} style="mso-x:y"><p class=MsoNormal>${content}</p></td>`;
      }),
    );
  return `<table class=MsoTableGrid>${drawn.map((row) => `<tr>${row.join('')}</tr>`).join('')}</table>`;
}

async function plan(table: Table, active: string, html: string, plain = ''): Promise<PastePlan> {
  const grid = await clipboardGrid({ html, text: plain });
  if (grid === undefined) throw new Error('no grid');
  return planPaste(tableLines(layoutTable(table)), active, grid);
}

describe('a whole table with its labels', () => {
  test.each([requests, disputes, disclosure])(
    '$name finds every cell by its labels, wherever it is pasted',
    async (table) => {
      const cells = form.cells.filter(({ address }) => address.startsWith(`${table.address}/`));
      await fc.assert(
        fc.asyncProperty(soundReport(form), fc.constantFrom(...cells), async (report, active) => {
          const found = await plan(table, active.address, markup(table, report));
          expect(found.left).toEqual([]);
          expect(found).toMatchObject({ by: 'labels', exact: true });
          expect(Object.fromEntries(found.placed)).toEqual(
            Object.fromEntries(cells.map(({ address }) => [address, text(report, address)])),
          );
        }),
        { numRuns: 12 },
      );
    },
  );

  test('rows without the header go by their number of columns', async () => {
    const [report] = fc.sample(soundReport(form), 1);
    const found = await plan(
      requests,
      '/requests/received/total',
      markup(requests, report, 'body'),
    );
    expect(found).toMatchObject({ by: 'labels', exact: true });
    expect(found.placed.size).toBe(175);
  });

  test('a row that the table does not have is left, and moves no other', async () => {
    const rows = [
      ['二、上年结转政府信息公开申请数量', 1, 0, 0, 0, 0, 0, 1],
      ['二之一、往年积压', 5, 0, 0, 0, 0, 0, 5],
      ['四、结转下年度继续办理', 2, 0, 0, 0, 0, 0, 2],
    ];
    const plain = rows.map((row) => row.join('\t')).join('\n');
    const found = await plan(requests, '/requests/received/naturalPerson', '', plain);
    expect(found.exact).toBe(false);
    expect(found.placed.size).toBe(14);
    expect(found.placed.get('/requests/carriedForward/total')).toBe('2');
    expect(found.left).toHaveLength(7);
  });

  test('labels written differently are the same labels', async () => {
    const plain = '（一） 予以公开\t3\t0\t0\t0\t0\t0\t3\n１.属于国家秘密\t1\t0\t0\t0\t0\t0\t1';
    const found = await plan(requests, '/requests/received/naturalPerson', '', plain);
    expect(found.placed.get('/requests/outcomes/granted/total')).toBe('3');
    expect(found.placed.get('/requests/outcomes/denied/stateSecret/total')).toBe('1');
  });
});

describe('figures alone', () => {
  const lines = tableLines(layoutTable(requests));
  const address = fc.constantFrom(...lines.figures.flat().map((cell) => cell.address));

  test('what is copied from a rectangle is pasted into it again', async () => {
    await fc.assert(
      fc.asyncProperty(
        soundReport(form),
        address,
        address,
        fc.boolean(),
        async (report, a, b, html) => {
          const cells = rectangle(lines.figures, a, b);
          if (cells.flat().length < 2) return;
          const copied = copyText(cells.map((row) => row.map((at) => text(report, at))));
          const [[corner = ''] = []] = cells;
          const found = await plan(requests, corner, html ? copied.html : '', copied.text);
          expect(found).toMatchObject({ by: 'position', exact: true, left: [] });
          expect([...found.placed]).toEqual(cells.flat().map((at) => [at, text(report, at)]));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('what reaches beyond the table is said, not pushed elsewhere', async () => {
    const found = await plan(requests, '/requests/received/total', '', '1\t2\n3\t4');
    expect([...found.placed.values()]).toEqual(['1', '3']);
    expect(found).toMatchObject({ exact: false, left: ['2', '4'] });
  });

  test('rows of another width are not guessed', async () => {
    const found = await plan(
      disclosure,
      '/proactiveDisclosure/rules/issued',
      '',
      '1\t2\t3\n4\t5\t6\n7\t8\t9',
    );
    expect(found.exact).toBe(false);
  });
});

describe('clipboards as programs write them', () => {
  test('blanks that Excel hides in a span are empty cells', async () => {
    const html =
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><!--StartFragment-->' +
      '<tr><td x:num>1</td><td colspan=3 style="mso-ignore:colspan"></td><td x:num>5</td></tr>' +
      '<tr><td>2</td><td></td><td>&nbsp;</td><td>4</td><td>6</td></tr><!--EndFragment--></table></body></html>';
    const found = await plan(
      requests,
      '/requests/received/naturalPerson',
      html,
      '1\t\t\t\t5\r\n2\t\t\t4\t6\r\n',
    );
    expect([...found.placed.values()]).toEqual(['1', '', '', '', '5', '2', '', '', '4', '6']);
    expect(found.exact).toBe(true);
  });

  test('two flavours that disagree on the size are shown before', async () => {
    const html = '<table><tr><td>1</td><td>2</td></tr></table>';
    const found = await plan(requests, '/requests/received/naturalPerson', html, '1\t\t2');
    expect(found.exact).toBe(false);
  });

  test('a merged figure is pasted once', async () => {
    const html = '<table><tr><td colspan=2>7</td><td>3</td></tr></table>';
    const found = await plan(requests, '/requests/received/naturalPerson', html);
    expect([...found.placed.values()]).toEqual(['7', '', '3']);
  });

  test('a line end inside a cell does not start a row', async () => {
    const found = await plan(
      requests,
      '/requests/received/naturalPerson',
      '',
      '"1\n"\t2\r\n3\t4\r\n',
    );
    expect([...found.placed.values()]).toEqual(['1', '2', '3', '4']);
  });

  test.each(['', '5', '5\r\n', '一句话'])('one cell is no rectangle: %j', async (plain) => {
    expect(await clipboardGrid({ html: '', text: plain })).toBeUndefined();
  });
});
