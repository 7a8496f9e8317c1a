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
