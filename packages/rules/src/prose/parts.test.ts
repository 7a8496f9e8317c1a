import fc from 'fast-check';
import { expect, test } from 'vitest';
import { found, said } from '../testing/sound-draft.ts';

const parts = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 6 });
const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const says = (whole: number, values: readonly number[]): string[] =>
  found(
    said(
      `主动公开信息${String(whole)}条，其中${values.map((value, i) => `渠道${'甲乙丙丁戊己'[i] ?? ''}${String(value)}条`).join('，')}。`,
    ),
  );

test('parts that make the whole or less are left alone', () => {
  fc.assert(
    fc.property(parts, fc.nat(500), (values, more) => {
      expect(says(add(values) + more, values)).toEqual([]);
    }),
  );
});

test('parts that make more than the whole are flagged', () => {
  fc.assert(
    fc.property(
      fc.tuple(fc.integer({ min: 40, max: 900 }), fc.integer({ min: 2, max: 30 })),
      ([a, b]) => {
        expect(says(a + b - 1, [a, b])).toEqual(['prose/parts']);
      },
    ),
  );
});

test('a real one: 2160 beside a stated 2139', () => {
  expect(says(2139, [1180, 960, 20])).toEqual(['prose/parts']);
});

test.each([
  '主动公开信息444条，其中网站118条（其中动态70条，公告48条）、新媒体294条、其他32条。',
  '主动公开信息约400条，其中网站300条，新媒体200条。',
  '主动公开信息400条，其中网站300余条，新媒体200条。',
  '发布信息400条，培训人员300人，其中网站300条。',
])('%s', (text) => {
  expect(found(said(text))).toEqual([]);
});

test('in a bracket nothing but parts can stand: what follows a full sum is one part too many', () => {
  const bracket = (items: string): string[] => found(said(`主动公开信息444条（${items}）。`));
  expect(bracket('网站118条、新媒体294条、其他32条')).toEqual([]);
  expect(bracket('网站118条、新媒体294条、其他32条、专栏5条')).toEqual(['prose/parts']);
  expect(bracket('网站118条（动态70条、公告48条）、新媒体294条、其他32条')).toEqual([]);
  expect(bracket('网站118条、新媒体294条、其他32条，其中转载100条')).toEqual([]);
  expect(bracket('上年500条、同期400条')).toEqual([]);
});

test('其中 in a note of its own opens no list', () => {
  expect(found(said('不予处理4件、其他处理（含申请人撤回）3件、转下年度2件。'))).not.toContain(
    'prose/parts',
  );
});
