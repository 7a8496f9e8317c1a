import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readPointer, writePointer, type Diagnostic } from '@gongkai/plugin-kit';
import { editions } from '@gongkai/schema';
import { forms } from '@gongkai/schema/forms';
import { soundReport } from '../../../../tests/arbitraries/report.ts';
import { changed, example, partiesOf, withParties } from '../testing/examples.ts';
import { validate } from '../validate.ts';
import { diagnoseCulprit } from './diagnose-culprit.ts';

const complete = example('2021');
const culpritOf = (report: unknown): Diagnostic | undefined =>
  validate(report).diagnostics.find(({ code }) => code === 'reconcile/culprit');
const failed = (report: unknown): string[] =>
  validate(report)
    .verdicts.filter(({ status }) => status === 'fail')
    .map(({ equation }) => equation);
/** The report with the culprit's repair applied. */
const repaired = (report: unknown): unknown =>
  (culpritOf(report)?.fixes?.[0]?.patch ?? []).reduce<unknown>(
    (all, { path, value }) => writePointer(all, path, value),
    report,
  );

describe('one cell', () => {
  const granted = '/requests/outcomes/granted';

  test('with transposed digits: the cell, the kind and the figure', () => {
    const report = changed(complete, { [`${granted}/naturalPerson`]: 1157 });
    expect(failed(report)).toEqual([
      'reconcile/row-total:/requests/outcomes/granted',
      'reconcile/outcome-total:/requests/outcomes/naturalPerson',
    ]);
    expect(culpritOf(report)).toMatchObject({
      severity: 'info',
      at: `${granted}/naturalPerson`,
      params: { kind: 'transposed', stated: 1157, repair: 1175 },
      related: [`${granted}/total`, '/requests/outcomes/total/naturalPerson'],
      fixes: [
        {
          label: '改为 1175',
          patch: [{ op: 'replace', path: `${granted}/naturalPerson`, value: 1175 }],
        },
      ],
    });
    expect(repaired(report)).toEqual(complete);
  });

  test('every explained error names it', () => {
    const { diagnostics } = validate(changed(complete, { [`${granted}/naturalPerson`]: 1157 }));
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(2);
    for (const { related } of errors) expect(related).toEqual([`${granted}/naturalPerson`]);
  });

  test.each([
    ['/requests/outcomes/granted/naturalPerson', 117, 'dropped-digit', 1175],
    ['/requests/outcomes/granted/naturalPerson', 175, 'dropped-digit', 1175],
    ['/requests/outcomes/granted/naturalPerson', 9, 'cell', 1175],
    ['/requests/outcomes/granted/naturalPerson', -1175, 'cell', 1175],
    ['/requests/outcomes/granted/total', 1190, 'total', 1191],
    ['/requests/outcomes/granted/total', 1911, 'transposed', 1191],
    ['/requests/outcomes/total/naturalPerson', 3376, 'total', 3375],
    ['/requests/carriedForward/naturalPerson', 110, 'cell', 118],
    ['/requests/carriedForward/total', 120, 'total', 121],
    ['/requests/received/organizations/publicInterest', 5, 'cell', 4],
  ])('%s = %j is %s, and should be %j', (at, stated, kind, repair) => {
    const report = changed(complete, { [at]: stated });
    expect(culpritOf(report)).toMatchObject({ at, params: { kind, stated, repair } });
    expect(repaired(report)).toEqual(complete);
  });

  test('a wrong carried-forward cell fails its row and its balance', () => {
    const report = changed(complete, { '/requests/carriedForward/naturalPerson': 110 });
    expect(failed(report)).toEqual([
      'reconcile/row-total:/requests/carriedForward',
      'reconcile/case-balance:/requests/naturalPerson',
    ]);
  });

  test('is not repaired by a figure that a cell cannot hold', () => {
    // 5 too much at right in the row, and the column has no room for it
    const report = changed(complete, {
      '/requests/outcomes/denied/stateSecret/naturalPerson': 0,
      '/requests/outcomes/denied/stateSecret/total': -5,
      '/requests/outcomes/total/naturalPerson': 3370,
    });
    const values = (culpritOf(report)?.fixes ?? []).flatMap(({ patch }) =>
      patch.map(({ value }) => value as number),
    );
    for (const value of values) expect(value).toBeGreaterThanOrEqual(0);
  });
});

describe('no culprit', () => {
  test('where a single equation fails', () => {
    const report = changed(complete, { '/disputes/reconsideration/upheld': 300 });
    expect(failed(report)).toHaveLength(1);
    expect(culpritOf(report)).toBeUndefined();
  });

  test('where two cells are wrong: both rows and both columns are reported', () => {
    const report = changed(complete, {
      '/requests/outcomes/granted/naturalPerson': 1157,
      '/requests/carriedOver/organizations/commercial': 8,
    });
    expect(failed(report)).toEqual([
      'reconcile/row-total:/requests/carriedOver',
      'reconcile/row-total:/requests/outcomes/granted',
      'reconcile/case-balance:/requests/organizations/commercial',
      'reconcile/outcome-total:/requests/outcomes/naturalPerson',
    ]);
    expect(culpritOf(report)).toBeUndefined();
  });

  test('where nothing fails, or nothing can be assessed', () => {
    expect(culpritOf(complete)).toBeUndefined();
    expect(diagnoseCulprit(forms['2021'], {})).toBeUndefined();
    expect(diagnoseCulprit(forms['2021'], null)).toBeUndefined();
  });

  test('where two repairs are equally small: either of two equal rows may be the shifted one', () => {
    const empty = example('2021', 'minimal');
    const one = (row: string) => ({ [`${row}/naturalPerson`]: 3, [`${row}/total`]: 3 });
    const sound = changed(empty, {
      ...one('/requests/received'),
      ...one('/requests/carriedForward'),
    });
    expect(failed(sound)).toEqual([]);
    const shifted = withParties(sound, '/requests/carriedForward', [0, 3, 0, 0, 0, 0]);
    expect(failed(shifted)).toHaveLength(2);
    // carriedForward moved right, or received moved left: the form cannot tell
    expect(culpritOf(shifted)).toBeUndefined();
  });
});

describe('a row shifted by one column', () => {
  const row = '/requests/received';
  const right = partiesOf(complete, row);

  test.each([
    ['right, the last figure lost', [0, ...right.slice(0, -1)]],
    ['right, the first cell blank', [null, ...right.slice(0, -1)]],
    ['right, the last figure carried round', [...right.slice(-1), ...right.slice(0, -1)]],
    ['left, the last figure carried round', [...right.slice(1), ...right.slice(0, 1)]],
  ])('%s: named as a row', (_, stated) => {
    const report = withParties(complete, row, stated);
    expect(culpritOf(report)).toMatchObject({
      at: row,
      params: { kind: 'shifted', stated, repair: right },
    });
    expect(repaired(report)).toEqual(complete);
  });

  test('left, with the empty leading cell lost and the last one vacant', () => {
    const base = example('2021', 'minimal');
    const outcome = '/requests/outcomes/other/other';
    const figures = [0, 4, 0, 1, 0, 2];
    const sound = ['/requests/received', outcome, '/requests/outcomes/total'].reduce(
      (all, at) => changed(withParties(all, at, figures), { [`${at}/total`]: 7 }),
      base,
    );
    expect(failed(sound)).toEqual([]);
    const stated = [4, 0, 1, 0, 2, null];
    expect(culpritOf(withParties(sound, outcome, stated))).toMatchObject({
      at: outcome,
      params: { kind: 'shifted', stated, repair: figures },
    });
  });

  test('explains the errors of every column it touches', () => {
    const report = withParties(complete, row, [0, ...right.slice(0, -1)]);
    const errors = validate(report).diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(7);
    for (const { related } of errors) expect(related).toEqual([row]);
    expect(culpritOf(report)?.message).toBe(
      '最可能的疑点：表三 · 一、本年新收政府信息公开申请数量，整行错开一列：现填 0、3402、99、0、4、5，改为 3402、99、0、4、5、1 则各项勾稽关系全部成立。',
    );
  });

  test('is not claimed where a stated figure would be thrown away', () => {
    const report = withParties(complete, row, [7, ...right.slice(0, -1)]);
    expect(culpritOf(report)).toBeUndefined();
  });
});

describe('two rows swapped', () => {
  test('are named, with both rows repaired', () => {
    const [a, b] = ['/requests/carriedOver', '/requests/carriedForward'];
    const report = changed(complete, {
      [a]: readPointer(complete, b),
      [b]: readPointer(complete, a),
    });
    expect(culpritOf(report)).toMatchObject({
      at: a,
      params: {
        kind: 'swapped',
        stated: [118, 3, 0, 0, 0, 0, 121],
        repair: [91, 3, 0, 0, 2, 0, 96],
      },
      fixes: [{ label: '两行对调' }],
    });
    expect(culpritOf(report)?.related).toContain(b);
    expect(repaired(report)).toEqual(complete);
  });
});

describe('one figure split over two cells', () => {
  test('is joined again', () => {
    const row = '/requests/outcomes/granted';
    const [first = 0, second = 0, ...rest] = partiesOf(complete, row);
    const less = (at: string, by: number) => ({ [at]: (readPointer(complete, at) as number) - by });
    const sound = changed(complete, {
      ...less(`${row}/organizations/commercial`, second),
      ...less(`${row}/total`, second),
      ...less('/requests/outcomes/total/organizations/commercial', second),
      ...less('/requests/outcomes/total/total', second),
      ...less('/requests/carriedForward/organizations/commercial', -second),
      ...less('/requests/carriedForward/total', -second),
    });
    expect([first, second > 0]).toEqual([1175, true]);
    expect(failed(sound)).toEqual([]);
    const report = withParties(sound, row, [11, 75, ...rest]);
    expect(culpritOf(report)).toMatchObject({
      at: `${row}/naturalPerson`,
      params: { kind: 'split', stated: [11, 75], repair: [1175, 0] },
      fixes: [{ label: '合为 1175' }],
    });
    expect(repaired(report)).toEqual(sound);
  });
});

describe.each(editions)('on drawn reports of edition %s', (edition) => {
  const form = forms[edition];
  const rows = form.equations.filter(
    ({ axis, code }) => axis === 'row' && code === 'reconcile/row-total',
  );
  const rowOf = (id: string): string => id.slice('reconcile/row-total:'.length);

  test('a shifted row is named, with the figures that belong there', () => {
    fc.assert(
      fc.property(
        soundReport(form),
        fc.constantFrom(...rows),
        fc.boolean(),
        (report, { id }, left) => {
          const row = rowOf(id);
          const figures = partiesOf(report, row);
          const moved = left
            ? [...figures.slice(1), ...figures.slice(0, 1)]
            : [...figures.slice(-1), ...figures.slice(0, -1)];
          // of a row that is nearly empty, another row may be the shifted one just as well
          fc.pre(new Set(figures).size >= 4);
          const wrong = withParties(report, row, moved);
          expect(failed(repaired(wrong))).toEqual([]);
          expect(culpritOf(wrong)).toMatchObject({
            at: row,
            params: { kind: 'shifted', repair: figures },
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  test('two rows swapped are put back', () => {
    fc.assert(
      fc.property(
        soundReport(form),
        fc.subarray(rows, { minLength: 2, maxLength: 2 }),
        (report, pair) => {
          const [a = '', b = ''] = pair.map(({ id }) => rowOf(id));
          const wrong = changed(report, {
            [a]: readPointer(report, b),
            [b]: readPointer(report, a),
          });
          fc.pre(failed(wrong).length > 1);
          // swaps of rows that the sums do not tell apart leave no culprit, never a false one
          if (culpritOf(wrong)) expect(failed(repaired(wrong))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('two wrong cells in different rows and columns have no culprit', () => {
    const table = rows.flatMap(({ left, right }) => [[...left, ...right]]);
    const position = fc.tuple(
      fc.nat(table.length - 1),
      fc.nat(6),
      fc.integer({ min: 1, max: 9999 }),
    );
    fc.assert(
      fc.property(soundReport(form), position, position, (report, [r1, c1, d1], [r2, c2, d2]) => {
        fc.pre(r1 !== r2 && c1 !== c2);
        const [a = '', b = ''] = [table[r1]?.[c1], table[r2]?.[c2]];
        const wrong = changed(report, {
          [a]: (readPointer(report, a) as number) + d1,
          [b]: (readPointer(report, b) as number) + d2,
        });
        expect(failed(wrong).length).toBeGreaterThanOrEqual(4);
        expect(culpritOf(wrong)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  test('with cells not stated, a culprit is still never false', () => {
    const cells = fc.constantFrom(...form.cells.map(({ address }) => address));
    const change = fc.tuple(cells, fc.oneof(fc.nat(500), fc.constant(null)));
    fc.assert(
      fc.property(
        soundReport(form, { unstated: true }),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (report, changes) => {
          const wrong = changed(report, Object.fromEntries(changes));
          const open = (value: unknown): string[] =>
            validate(value)
              .verdicts.filter(({ status }) => status === 'notAssessable')
              .map(({ equation }) => equation);
          if (culpritOf(wrong) === undefined) return;
          expect(failed(repaired(wrong))).toEqual([]);
          // what could be assessed before the repair can be assessed after it
          expect(open(wrong)).toEqual(expect.arrayContaining(open(repaired(wrong))));
        },
      ),
      { numRuns: 60 },
    );
  });
});
