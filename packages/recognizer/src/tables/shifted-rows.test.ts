// Rows between tabs that lost their leading cells, as office programs write them, where totals are blank:
// then no sum tells which of the columns a figure belongs to.
import { readPointer } from '@gongkai/plugin-kit';
import { describe, expect, test } from 'vitest';
import {
  codesOf,
  form2021,
  recogniseText,
  reportText,
  tableText,
  type CellTexts,
} from '../testing/published-text.ts';

const table = form2021.sections.flatMap((section) => section.table ?? [])[1]!;
const blank = Object.fromEntries(form2021.cells.map(({ address }) => [address, '']));
const outcomes = '/requests/outcomes';

/** The leading blanks of a row are at its end instead. */
function shifted(line: string): string {
  const cells = line.split('\t');
  const lead = cells.findIndex((cell) => cell !== '');
  return lead < 0 ? line : [...cells.slice(lead), ...cells.slice(0, lead)].join('\t');
}

/** Reads 表三 with these figures and nothing else, some rows of it shifted. */
async function read(figures: CellTexts, isShifted: (label: string) => boolean) {
  const lines = tableText(table, { ...blank, ...figures }).split('\n');
  const text = lines
    .map((line) => {
      const label = line.split('\t').filter((cell) => cell !== '')[0] ?? '';
      return isShifted(label) ? shifted(line) : line;
    })
    .join('\n');
  const recognition = await recogniseText(reportText(form2021, blank, { requests: text }));
  const found = form2021.cells.flatMap(({ address }) => {
    const value: unknown = readPointer(recognition.draft, address);
    return address.startsWith('/requests/') && value !== null && value !== undefined
      ? [[address, value]]
      : [];
  });
  return { found: Object.fromEntries(found) as Record<string, number>, recognition };
}

/** Figures of a row by column, the total too. */
const row = (address: string, figures: CellTexts): CellTexts =>
  Object.fromEntries(Object.entries(figures).map(([key, text]) => [`${address}/${key}`, text]));
const legal = { 'organizations/legalService': '5', total: '5' };

describe('a row that lost its leading cells', () => {
  const figures = {
    ...row('/requests/received', legal),
    ...row(`${outcomes}/denied/prohibitedByLaw`, legal),
    ...row(`${outcomes}/total`, legal),
  };
  const whole = Object.fromEntries(Object.entries(figures).map(([at, text]) => [at, Number(text)]));

  test.each([
    ['alone', (label: string) => label.startsWith('2.其他法律')],
    ['as most of its block have', (label: string) => /^[2458]\./.test(label)],
    ['as all of its level have', (label: string) => /^(?:\d\.|（[三四五]）)/.test(label)],
  ])('%s, gives its figures to their columns or to none', async (_, isShifted) => {
    const { found } = await read(figures, isShifted);
    // rows that lost nothing are read in any case
    for (const at of ['/requests/received/total', `${outcomes}/total/total`]) {
      expect([at, found[at]]).toEqual([at, 5]);
    }
    for (const [address, value] of Object.entries(found)) {
      expect([address, value]).toEqual([address, whole[address]]);
    }
  });

  test('is no evidence for rows whose labels stand where its own has come to stand', async () => {
    const columns = ['naturalPerson', 'commercial', 'research', 'publicInterest', 'legalService'];
    const zeros = (total: string): CellTexts => ({
      naturalPerson: '0',
      ...Object.fromEntries(columns.slice(1).map((key) => [`organizations/${key}`, '0'])),
      'organizations/other': '0',
      total,
    });
    const { found } = await read(
      {
        // its first figure stands in the third column of the grid, under a label that spans two
        ...row(`${outcomes}/granted`, zeros('')),
        // full, and shifted so that its label stands under that of the row above
        ...row(`${outcomes}/denied/stateSecret`, zeros('0')),
      },
      (label) => label.startsWith('（三）') || label.startsWith('申请人'),
    );
    expect(found[`${outcomes}/denied/stateSecret/total`]).toBe(0);
    expect(found[`${outcomes}/granted/total`]).toBeUndefined();
  });
});

test('a figure without its total is not given to the column in which it makes a sum hold by chance', async () => {
  const { found, recognition } = await read(
    {
      ...row(`${outcomes}/granted`, { naturalPerson: '867', total: '867' }),
      // its total has got lost in the source, and the sum of natural persons is one too high
      ...row(`${outcomes}/notProcessed/excessive`, { 'organizations/legalService': '1' }),
      ...row(`${outcomes}/total`, { naturalPerson: '868', total: '868' }),
    },
    (label) => label.startsWith('4.无正当理由'),
  );
  expect(found[`${outcomes}/granted/naturalPerson`]).toBe(867);
  const at = `${outcomes}/notProcessed/excessive`;
  expect(Object.keys(found).filter((address) => address.startsWith(at))).toEqual([]);
  expect(codesOf(recognition)).toEqual([`import/ambiguous ${at}`]);
});
