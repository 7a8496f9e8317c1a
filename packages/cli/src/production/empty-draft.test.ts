import { readPointer } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { validate } from '@gongkai/validator';
import { describe, expect, test } from 'vitest';
import { emptyDraft } from './empty-draft.ts';

describe.each(Object.values(forms))('edition $edition', (form) => {
  const draft = emptyDraft(form, { year: 2023, agency: '示例县人民政府', title: undefined });

  test('no cell is stated, and none is 0', () => {
    expect(form.cells.map(({ address }) => readPointer(draft, address))).toEqual(
      form.cells.map(() => null),
    );
  });

  test('it is a report that only waits for its figures', () => {
    const { report, diagnostics } = validate(draft);
    expect(report).toBeDefined();
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['cell/not-stated']));
  });

  test('its keys stand in the order of the sections', () => {
    const order = form.sections.map(({ address }) => address.slice(1));
    expect(Object.keys(draft).filter((key) => order.includes(key))).toEqual(order);
  });
});

test('a title follows from agency and year, unless one is given', () => {
  const title = (facts: Partial<Parameters<typeof emptyDraft>[1]>): unknown =>
    emptyDraft(forms['2021'], { year: undefined, agency: undefined, title: undefined, ...facts })
      .title;
  expect(title({ agency: '甲局', year: 2024 })).toBe('甲局2024年政府信息公开工作年度报告');
  expect(title({ agency: '甲局', year: 2024, title: '年报' })).toBe('年报');
  expect(title({ agency: '甲局' })).toBeUndefined();
});
