import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { editions, type Edition } from '@gongkai/schema';
import { forms } from '@gongkai/schema/forms';
import { soundReport } from '../../../../tests/arbitraries/report.ts';
import { readFigures } from '../figures.ts';
import { lanesByEdition } from '../generated/editions.ts';
import { changed, example } from '../testing/examples.ts';
import { mutated } from '../testing/mutated.ts';
import { validate } from '../validate.ts';
import { evaluate } from './equation-system.ts';
import { reconcile } from './reconcile.ts';

const complete = example('2021');
const received = '/requests/received';

describe.each(editions)('the compiled arithmetic of edition %s', (edition: Edition) => {
  const { form, figures, sums } = lanesByEdition[edition];

  test('reads what the addresses of the Form read, of anything', () => {
    fc.assert(
      fc.property(fc.oneof(mutated(example(edition)), fc.anything()), (input) => {
        expect(figures(input)).toEqual(readFigures(form, input));
      }),
      { numRuns: 500 },
    );
  });

  test('adds up what the equations of the Form add up', () => {
    const figure = fc.oneof(fc.nat(), fc.constant(NaN), fc.maxSafeInteger());
    const all = fc.array(figure, { minLength: form.cells.length, maxLength: form.cells.length });
    fc.assert(
      fc.property(all, (drawn) => {
        expect(sums(drawn)).toEqual(evaluate(form, drawn));
      }),
    );
  });

  test('gives the verdicts of the interpreted equations', () => {
    fc.assert(
      fc.property(soundReport(form, { unstated: true }), (report) => {
        const { verdicts, counts, diagnostics } = reconcile(forms[edition], report);
        const whole = validate(report);
        expect(verdicts).toEqual(whole.verdicts);
        expect(counts).toEqual(whole.counts);
        expect(whole.diagnostics).toEqual(expect.arrayContaining([...diagnostics]));
      }),
      { numRuns: 30 },
    );
  });
});

describe('verdicts', () => {
  const verdictOf = (report: unknown, id: string) =>
    validate(report).verdicts.find(({ equation }) => equation === id);

  test('say both sums where they can be assessed', () => {
    expect(verdictOf(complete, `reconcile/row-total:${received}`)).toEqual({
      equation: `reconcile/row-total:${received}`,
      code: 'reconcile/row-total',
      status: 'pass',
      left: 3511,
      right: 3511,
    });
  });

  test.each([
    ['null', null],
    ['missing', undefined],
    ['text', '5'],
    ['a fraction', 0.5],
    ['too large to add up exactly', 2 ** 53],
  ])('a cell that is %s leaves its equations not assessable, and no others', (_, value) => {
    const report = changed(complete, { [`${received}/naturalPerson`]: value });
    const open = validate(report).verdicts.filter(({ status }) => status !== 'pass');
    expect(open).toEqual([
      {
        equation: `reconcile/row-total:${received}`,
        code: 'reconcile/row-total',
        status: 'notAssessable',
      },
      {
        equation: 'reconcile/case-balance:/requests/naturalPerson',
        code: 'reconcile/case-balance',
        status: 'notAssessable',
      },
    ]);
  });

  test('a blank is not 0: a row of blanks does not add up to a total of 0', () => {
    const row = '/requests/outcomes/denied/stateSecret';
    const blank = changed(complete, { [row]: null, [`${row}/total`]: 0 });
    expect(verdictOf(blank, `reconcile/row-total:${row}`)?.status).toBe('notAssessable');
  });

  test('a negative figure is still added up', () => {
    const report = changed(complete, { [`${received}/naturalPerson`]: -3402 });
    expect(verdictOf(report, `reconcile/row-total:${received}`)).toMatchObject({
      status: 'fail',
      left: -3293,
      right: 3511,
    });
  });
});

describe('diagnostics of equations', () => {
  const failing = (changes: Readonly<Record<string, unknown>>) =>
    validate(changed(complete, changes)).diagnostics;

  test('name table, row and figures', () => {
    const [row] = failing({ '/disputes/litigation/direct/total': 25 });
    expect(row).toMatchObject({
      code: 'reconcile/dispute-total',
      severity: 'error',
      at: '/disputes/litigation/direct/total',
      params: { expected: 24, actual: 25 },
    });
    expect(row?.message).toMatch(
      /^表四 · .*未经复议直接起诉：各结果之和为 24，总计填 25，相差 \+1。$/,
    );
  });

  test('name table, column and figures', () => {
    const diagnostics = failing({ [`${received}/organizations/research`]: 7 });
    const balance = diagnostics.find(({ code }) => code === 'reconcile/case-balance');
    expect(balance?.message).toBe(
      '表三 · 法人或其他组织 · 科研机构：第一项加第二项为 7，第三项（七）加第四项为 0，相差 -7。',
    );
    expect(balance?.at).toBe('/requests/carriedForward/organizations/research');
  });

  test('a lone failure names the cells it may lie in', () => {
    const [only, ...more] = failing({ '/disputes/litigation/direct/total': 25 });
    expect(more).toEqual([]);
    expect(only?.related).toEqual(
      ['upheld', 'corrected', 'other', 'pending'].map(
        (cell) => `/disputes/litigation/direct/${cell}`,
      ),
    );
  });

  test('failures that cross without a culprit name the cells where they cross', () => {
    const diagnostics = failing({
      [`${received}/naturalPerson`]: 0,
      '/requests/outcomes/granted/organizations/commercial': 99,
    });
    expect(diagnostics.map(({ code, related }) => [code, related])).toEqual([
      ['reconcile/row-total', [`${received}/naturalPerson`]],
      ['reconcile/row-total', ['/requests/outcomes/granted/organizations/commercial']],
      ['reconcile/case-balance', [`${received}/naturalPerson`]],
      ['reconcile/outcome-total', ['/requests/outcomes/granted/organizations/commercial']],
    ]);
  });
});

describe('reconcile/outcome-bound', () => {
  const cell = '/requests/outcomes/denied/stateSecret/organizations/research';
  const total = '/requests/outcomes/total/organizations/research';
  const bounds = (changes: Readonly<Record<string, unknown>>) =>
    validate(changed(complete, changes)).diagnostics.filter(
      ({ code }) => code === 'reconcile/outcome-bound',
    );

  test('is said where the outcome total of the column is not stated', () => {
    const [bound, ...more] = bounds({ [cell]: 3, [total]: null });
    expect(more).toEqual([]);
    expect(bound).toMatchObject({
      severity: 'error',
      at: cell,
      params: { actual: 3, bound: 0 },
      related: [
        `${received}/organizations/research`,
        '/requests/carriedOver/organizations/research',
      ],
    });
    expect(bound?.message).toContain('为 3，超过本列第一项加第二项之和 0。');
  });

  test('is said where the balance cannot be assessed', () => {
    expect(
      bounds({ [cell]: 3, '/requests/carriedForward/organizations/research': null }),
    ).toHaveLength(1);
  });

  test('is left to the equations where they can be assessed', () => {
    expect(bounds({ [cell]: 3 })).toEqual([]);
  });

  test('is not said of what does not exceed, nor of what cannot be compared', () => {
    expect(bounds({ [total]: null })).toEqual([]);
    expect(bounds({ [cell]: null, [total]: null })).toEqual([]);
    expect(
      bounds({ [cell]: 3, [total]: null, [`${received}/organizations/research`]: null }),
    ).toEqual([]);
  });

  test('is none of the verdicts', () => {
    const { verdicts, counts } = validate(changed(complete, { [cell]: 3, [total]: null }));
    expect(verdicts.map(({ code }) => code)).not.toContain('reconcile/outcome-bound');
    expect(counts.pass + counts.fail + counts.notAssessable).toBe(42);
  });
});
