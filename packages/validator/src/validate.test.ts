import { describe, expect, test } from 'vitest';
import { published, readPointer, type Diagnostic } from '@gongkai/plugin-kit';
import { editions } from '@gongkai/schema';
import * as edition2021 from './2021.ts';
import { isReportShape, parse, ReportError, validate } from './index.ts';
import { changed, example } from './testing/examples.ts';

const complete = example('2021');
const granted = '/requests/outcomes/granted/naturalPerson';
const codesAt = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ code, at }) => `${code} ${at ?? ''}`);

describe.each(editions)('the examples of edition %s', (edition) => {
  const equations = edition === '2021' ? 42 : 40;

  test.each(['complete', 'minimal'] as const)('%s: a report whose equations all pass', (name) => {
    const report = example(edition, name);
    const { verdicts, counts, report: given } = validate(report);
    expect(counts).toEqual({ pass: equations, fail: 0, notAssessable: 0 });
    expect(new Set(verdicts.map(({ equation }) => equation)).size).toBe(equations);
    expect(given).toBe(report);
    expect(parse(report)).toBe(report);
    expect(isReportShape(report)).toBe(true);
  });

  test('minimal: nothing to say, ready', () => {
    expect(validate(example(edition, 'minimal'))).toMatchObject({ diagnostics: [], ready: true });
  });
});

describe('a report with a wrong figure', () => {
  const wrong = changed(complete, { [granted]: 1157 });

  test('is a report, because published reports are rendered as they are, but not ready', () => {
    const { report, ready, counts } = validate(wrong);
    expect(report).toBe(wrong);
    expect(ready).toBe(false);
    expect(counts).toEqual({ pass: 40, fail: 2, notAssessable: 0 });
  });

  test('fails the total of its row and of its column, and names itself', () => {
    expect(codesAt(validate(wrong).diagnostics)).toEqual([
      'reconcile/row-total /requests/outcomes/granted/total',
      'reconcile/outcome-total /requests/outcomes/total/naturalPerson',
      `reconcile/culprit ${granted}`,
    ]);
  });
});

describe('profiles', () => {
  const unstated = changed(complete, { [granted]: null });

  test('filing, the default, refuses a cell that is not stated', () => {
    const { diagnostics, ready, report } = validate(unstated);
    expect(diagnostics).toMatchObject([
      { code: 'cell/not-stated', severity: 'error', at: granted },
    ]);
    expect(ready).toBe(false);
    expect(report).toBe(unstated);
  });

  test('published reports may have them', () => {
    const { diagnostics, ready } = validate(unstated, { profile: published });
    expect(diagnostics).toMatchObject([{ code: 'cell/not-stated', severity: 'warning' }]);
    expect(ready).toBe(true);
  });

  test('a profile that silences shape does not make a report of what is none', () => {
    const profile = { ...published, severities: { 'shape/required': 'off' as const } };
    const { report, diagnostics } = validate({ edition: '2021' }, { profile });
    expect(diagnostics).toEqual([]);
    expect(report).toBeUndefined();
  });
});

describe('editions', () => {
  test('are chosen by the report', () => {
    expect(validate(example('2019', 'minimal')).verdicts).toHaveLength(40);
    expect(validate(example('2021', 'minimal')).verdicts).toHaveLength(42);
  });

  test.each([
    [undefined, 'shape/required'],
    ['2008', 'shape/document'],
    [null, 'shape/document'],
    [{}, 'shape/document'],
  ])('%j is none: one diagnostic and no verdicts', (edition, code) => {
    const { diagnostics, verdicts, ready, report } = validate({ ...complete, edition });
    expect(codesAt(diagnostics)).toEqual([`${code} /edition`]);
    expect(verdicts).toEqual([]);
    expect(ready).toBe(false);
    expect(report).toBeUndefined();
  });

  test('an edition written as a number is known, and offered as text', () => {
    const { diagnostics, counts } = validate({ ...complete, edition: 2021 });
    expect(diagnostics).toMatchObject([
      {
        code: 'shape/type',
        at: '/edition',
        fixes: [{ patch: [{ op: 'replace', path: '/edition', value: '2021' }] }],
      },
    ]);
    expect(counts.pass).toBe(42);
  });

  test('an edition is not looked for on the prototype', () => {
    expect(codesAt(validate(Object.create({ edition: '2021' })).diagnostics)).toEqual([
      'shape/required /edition',
    ]);
    expect(codesAt(validate({ edition: 'constructor' }).diagnostics)).toEqual([
      'shape/document /edition',
    ]);
  });
});

describe('one edition alone', () => {
  test.each([
    ['sound', complete],
    ['wrong', changed(complete, { [granted]: 1157 })],
    ['unstated', changed(complete, { [granted]: null })],
    ['broken', changed(complete, { [granted]: '12', '/titel': 'x' })],
    ['empty', { edition: '2021' }],
    ['nothing', null],
  ])('says the same as all of them: %s', (_, input) => {
    expect(edition2021.validate(input)).toEqual(validate(input));
    expect(edition2021.isReportShape(input)).toBe(isReportShape(input));
  });

  test('takes a draft that names no edition for one of its own', () => {
    const { edition: _, ...draft } = complete;
    expect(codesAt(edition2021.validate(draft).diagnostics)).toEqual(['shape/required /edition']);
    expect(edition2021.validate(draft).counts.pass).toBe(42);
  });

  test('refuses another edition in one diagnostic', () => {
    expect(codesAt(edition2021.validate(example('2019')).diagnostics)).toEqual([
      'shape/document /edition',
    ]);
  });
});

describe('parse', () => {
  test('throws what is wrong with the shape, and nothing else', () => {
    expect(parse(changed(complete, { [granted]: 1157 }))).toBeDefined();
    const broken = changed(complete, { [granted]: 'x' });
    try {
      parse(broken);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ReportError);
      expect((error as ReportError).diagnostics).toEqual(validate(broken).diagnostics);
      expect((error as ReportError).message).toContain('实为 "x"');
    }
  });
});

describe('a draft', () => {
  test('with a missing table is said once, and the equations of the rest are judged', () => {
    const { disputes: _, ...draft } = complete;
    const { diagnostics, counts, report } = validate(draft);
    expect(codesAt(diagnostics)).toEqual(['shape/required /disputes']);
    expect(diagnostics[0]?.message).toBe('缺少“表四”。');
    expect(counts).toEqual({ pass: 39, fail: 0, notAssessable: 3 });
    expect(report).toBeUndefined();
  });

  test('with nothing but its edition has no verdict that could be wrong', () => {
    const { counts, diagnostics } = validate({ edition: '2021' });
    expect(counts).toEqual({ pass: 0, fail: 0, notAssessable: 42 });
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['shape/required']));
  });

  test('is not changed by checking it', () => {
    const draft = changed(complete, { [granted]: null, '/titel': 1 });
    const before = structuredClone(draft);
    Object.freeze(readPointer(draft, '/requests'));
    validate(draft);
    expect(draft).toEqual(before);
  });
});
