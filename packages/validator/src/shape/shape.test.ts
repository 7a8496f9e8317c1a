import { describe, expect, test } from 'vitest';
import { changed, example } from '../testing/examples.ts';
import { validate } from '../validate.ts';

const complete = example('2021');
const only = (changes: Readonly<Record<string, unknown>>) => {
  const { diagnostics, report } = validate(changed(complete, changes));
  expect(diagnostics).toHaveLength(1);
  return { ...diagnostics[0], sound: report !== undefined };
};
const cell = '/requests/received/naturalPerson';
const place = '表三 · 一、本年新收政府信息公开申请数量 · 自然人';

describe('shape/required', () => {
  test.each([
    ['/year', '年度'],
    ['/agency/name', '行政机关名称'],
    ['/requests', '表三'],
    ['/requests/outcomes/denied', '表三 · 三、本年度办理结果 · （三）不予公开'],
    [cell, place],
  ])('%s is missed once, by its official name', (at, name) => {
    expect(only({ [at]: undefined })).toMatchObject({
      code: 'shape/required',
      severity: 'error',
      at,
      message: `缺少“${name}”。`,
      sound: false,
    });
  });

  test('of a paragraph, the section is named', () => {
    const { overview = [] } = complete;
    expect(only({ [`/overview/${String(overview.length)}`]: { type: 'paragraph' } })).toMatchObject(
      {
        code: 'shape/required',
        params: { place: `一、总体情况 /${String(overview.length)}/text` },
      },
    );
  });
});

describe('shape/type', () => {
  test('a number as text is refused, and the number offered', () => {
    expect(only({ [cell]: '3402' })).toEqual({
      code: 'shape/type',
      severity: 'error',
      at: cell,
      message: `“${place}”应为整数，实为 "3402"。`,
      params: { place, expected: 'integer', actual: '"3402"' },
      fixes: [{ label: '改为 3402', patch: [{ op: 'replace', path: cell, value: 3402 }] }],
      sound: false,
    });
  });

  test.each(['251000元', '约12', '', '/', '—', '1.5', '012', '1,23', '12 3', '1e3'])(
    'nothing is offered for %j in a cell of counts',
    (text) => {
      expect(only({ [cell]: text }).fixes).toBeUndefined();
    },
  );

  test('an amount may have decimals', () => {
    const at = '/proactiveDisclosure/fees/amount';
    expect(only({ [at]: '５９,２３７.2449' }).fixes).toBeUndefined();
    expect(only({ [at]: '59237.2449' }).fixes).toMatchObject([{ patch: [{ value: 59237.2449 }] }]);
  });

  test.each([
    ['/year', '2023', 2023],
    ['/title', 2023, '2023'],
  ])('%s: %j is offered as %j', (at, stated, value) => {
    expect(only({ [at]: stated }).fixes).toMatchObject([{ patch: [{ path: at, value }] }]);
  });

  test.each([
    [{}, '{…}'],
    [[1], '[…]'],
    [true, 'true'],
    [NaN, 'NaN'],
  ])('%j is shown as %s', (value, actual) => {
    expect(only({ [cell]: value })).toMatchObject({ code: 'shape/type', params: { actual } });
  });
});

describe('shape/value', () => {
  test.each([
    ['/year', 1999, '“年度”的值 1999 不在允许范围：≥ 2008。'],
    ['/year', 20233, '“年度”的值 20233 不在允许范围：≤ 2100。'],
    ['/scope', 'all', '“统计范围”的值 "all" 不在允许范围：own | summed。'],
    ['/agency/name', '', '“行政机关名称”的值 0 个字符 不在允许范围：≥ 1 个字符。'],
    ['/title', '题'.repeat(501), '的值 501 个字符 不在允许范围：≤ 500 个字符。'],
    [
      '/publication/publishedOn',
      '2024-02-30',
      '“发布日期”的值 "2024-02-30" 不在允许范围：YYYY-MM-DD。',
    ],
    ['/publication/url', '网页', '“网址”的值 "网页" 不在允许范围：URI。'],
    ['/agency/regionCode', '12', '^[0-9]{6}([0-9]{3}){0,2}$'],
    ['/extensions/not a uri', 1, '"not a uri" 不在允许范围：URI。'],
    ['/overview/0', { type: 'quote', text: 'x' }, 'paragraph | heading | table | figure'],
    ['/proactiveDisclosure/fees/amount', 1e12, '≤ 999999999999。'],
    ['/waivers/0/cells', [], '的值 0 项 不在允许范围：≥ 1 项。'],
  ])('%s', (at, value, message) => {
    const found = only({ [at]: value });
    expect(found).toMatchObject({ code: 'shape/value', severity: 'error', sound: false });
    expect(found.message).toContain(message);
  });

  test('characters are counted, not code units', () => {
    expect(validate(changed(complete, { '/title': '𠮷'.repeat(500) })).diagnostics).toEqual([]);
    expect(only({ '/title': '𠮷'.repeat(501) }).params).toMatchObject({
      actual: '501',
      unit: 'characters',
    });
  });
});

describe('shape/unknown', () => {
  test.each([
    ['/titel', 'titel', 'title'],
    ['/agency/nmae', 'nmae', 'name'],
    ['/requests/recieved', 'recieved', 'received'],
    ['/requests/outcomes/other/feeUnpayed', 'feeUnpayed', 'feeUnpaid'],
    ['/overview/0/txt', 'txt', 'text'],
    ['/xyz', 'xyz', null],
    ['/a~1b', 'a/b', null],
  ])('%s: a warning that names what was meant; the report stands', (at, property, nearest) => {
    expect(only({ [at]: 1 })).toMatchObject({
      code: 'shape/unknown',
      severity: 'warning',
      at,
      params: { property, nearest },
      sound: true,
    });
  });

  test('nothing is taken out of the report', () => {
    const report = changed(complete, { '/titel': 'x' });
    expect(validate(report).report).toBe(report);
    expect(validate(report).ready).toBe(true);
  });

  test('what regions add in extensions is theirs', () => {
    expect(
      validate(changed(complete, { '/extensions/urn:x': { any: [{ thing: 1 }] } })).diagnostics,
    ).toEqual([]);
  });

  test('a misspelt required property is missing and unknown', () => {
    const { title: _, ...rest } = complete;
    expect(validate({ ...rest, titel: 'x' }).diagnostics.map(({ code, at }) => [code, at])).toEqual(
      [
        ['shape/required', '/title'],
        ['shape/unknown', '/titel'],
      ],
    );
  });
});

test('each address is spoken of once', () => {
  const broken = changed(complete, {
    '/title': '\n'.repeat(600),
    '/year': NaN,
    '/agency/code': [],
  });
  const addresses = validate(broken).diagnostics.map(({ at }) => at);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.sort()).toEqual(['/agency/code', '/title', '/year']);
});

test('a property set to undefined is as good as left out', () => {
  expect(validate({ ...complete, preface: undefined }).diagnostics).toEqual([]);
  expect(validate({ ...complete, preface: undefined }).ready).toBe(true);
});
