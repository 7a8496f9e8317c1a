import { describe, expect, test } from 'vitest';
import { editions } from '@gongkai/schema';
import { forms } from '@gongkai/schema/forms';
import { changed, example } from '../testing/examples.ts';
import { validate } from '../validate.ts';

const minimal = example('2021', 'minimal');
const findings = (changes: Readonly<Record<string, unknown>>, report = minimal) =>
  validate(changed(report, changes)).diagnostics.filter(
    ({ code }) => !code.startsWith('reconcile/'),
  );

describe('cell/count', () => {
  const at = '/proactiveDisclosure/licensing/decisions';

  test.each([
    [-1, '-1'],
    [0.5, '0.5'],
    [-0.5, '-0.5'],
    [-1e12, '-1000000000000'],
  ])('%d is no count: said of the cell, and the report can still be rendered', (value, actual) => {
    expect(findings({ [at]: value })).toEqual([
      {
        code: 'cell/count',
        severity: 'error',
        at,
        message: `表二 · 行政许可 · 本年处理决定数量应为不小于 0 的整数，实为 ${actual}。`,
        params: { place: '表二 · 行政许可 · 本年处理决定数量', actual, signed: false },
      },
    ]);
    expect(validate(changed(minimal, { [at]: value })).report).toBeDefined();
  });

  test.each([0, 1, 999_999_999_999])('%d is one', (value) => {
    expect(findings({ [at]: value })).toEqual([]);
  });

  test('what edition 2019 calls an increase or decrease may be negative, but no fraction', () => {
    const report = example('2019', 'minimal');
    const { address = '' } = forms['2019'].cells.find(({ kind }) => kind === 'change') ?? {};
    expect(findings({ [address]: -8 }, report)).toEqual([]);
    expect(findings({ [address]: -0.5 }, report)).toMatchObject([
      { code: 'cell/count', params: { signed: true } },
    ]);
  });
});

describe('cell/amount', () => {
  const at = '/proactiveDisclosure/fees/amount';

  test('is never negative', () => {
    expect(findings({ [at]: -0.01 })).toMatchObject([
      { code: 'cell/amount', at, params: { actual: '-0.01', unit: '万元' } },
    ]);
  });

  test('may have decimals', () => {
    expect(findings({ [at]: 59237.2449 })).toEqual([]);
  });
});

describe.each(editions)('cell/not-stated in edition %s', (edition) => {
  const report = example(edition, 'minimal');

  test('names every cell that is null, each once, and offers 0 for a person to accept', () => {
    const { cells } = forms[edition];
    const blank = changed(report, Object.fromEntries(cells.map(({ address }) => [address, null])));
    const { diagnostics, counts, report: given } = validate(blank);
    expect(diagnostics.map(({ code }) => code)).toEqual(cells.map(() => 'cell/not-stated'));
    expect(diagnostics.map(({ at }) => at)).toEqual(cells.map(({ address }) => address));
    for (const { at, fixes } of diagnostics) {
      expect(fixes).toEqual([
        { label: '没有则填 0', patch: [{ op: 'replace', path: at, value: 0 }] },
      ]);
    }
    expect(counts).toMatchObject({ pass: 0, fail: 0 });
    expect(given).toBe(blank);
  });

  test('is not said of a cell that is missing altogether: that is a matter of shape', () => {
    const [{ address } = { address: '' }] = forms[edition].cells;
    expect(findings({ [address]: undefined }, report).map(({ code }) => code)).toEqual([
      'shape/required',
    ]);
  });
});

describe('remarks', () => {
  const at = '/requests/received/total';
  const remark = (text: string, cell = at) => ({ at: cell, kind: 'text', text });

  test('tell what the source has where a cell is not stated', () => {
    const [found, ...more] = findings({ [at]: null, '/remarks': [remark('见附件')] });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: 'cell/not-stated',
      at,
      params: { text: '见附件' },
      related: ['/remarks/0'],
    });
    expect(found?.message).toContain('（原文为“见附件”）');
  });

  test('two of one cell are both told', () => {
    const [found] = findings({ [at]: null, '/remarks': [remark('—'), remark('/')] });
    expect(found).toMatchObject({
      params: { text: '—；/' },
      related: ['/remarks/0', '/remarks/1'],
    });
  });

  test('of a cell that has a figure: the source and the figure stand side by side', () => {
    expect(findings({ '/remarks': [remark('/')] })).toEqual([
      {
        code: 'cell/normalised',
        severity: 'info',
        at,
        related: ['/remarks/0'],
        message: '表三 · 一、本年新收政府信息公开申请数量 · 总计原文为“/”，读作 0。',
        params: { place: '表三 · 一、本年新收政府信息公开申请数量 · 总计', text: '/', value: 0 },
      },
    ]);
  });

  test('of a cell that the form does not have: the nearest one is named', () => {
    expect(
      findings({ '/remarks': [remark('/', '/requests/recieved/total'), remark('/', '/nowhere')] }),
    ).toMatchObject([
      {
        code: 'shape/unknown',
        severity: 'warning',
        at: '/remarks/0/at',
        params: { property: '/requests/recieved/total', nearest: at },
      },
      { code: 'shape/unknown', at: '/remarks/1/at', params: { nearest: null } },
    ]);
  });

  test('of a wrong shape are refused and otherwise left alone', () => {
    for (const remarks of [null, 'x', {}, [null], [[]], [{ at: 1, kind: 'x' }]]) {
      const codes = findings({ '/remarks': remarks }).map(({ code }) => code);
      expect(codes.every((code) => code.startsWith('shape/'))).toBe(true);
      expect(codes).not.toEqual([]);
    }
  });
});

describe('waivers', () => {
  const waiver = (at: string) => ({
    code: 'series/in-force',
    cells: [{ at, value: 1 }],
    reason: '机构改革',
    by: '张某',
    on: '2024-01-20',
  });

  test('of cells of the form are fine', () => {
    expect(findings({ '/waivers': [waiver('/requests/received/total')] })).toEqual([]);
  });

  test('of cells that the form does not have are named', () => {
    expect(findings({ '/waivers': [waiver('/requests/received')] })).toMatchObject([
      { code: 'shape/unknown', severity: 'warning', at: '/waivers/0/cells/0/at' },
    ]);
  });
});
