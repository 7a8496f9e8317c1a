import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { compact, compactMapped } from './compact.ts';

describe('the matching form', () => {
  test.each([
    ['blanks of every width vanish', ' 结\u3000果\u00a0维\n持\t\u200b', '结果维持'],
    ['full-width becomes half-width', '１．属于Ａ：（一）', '1.属于A:(一)'],
    ['brackets of all shapes are one', '【单位】〔2021〕[x]', '(单位)(2021)(x)'],
    ['quotes vanish', '“三安全”‘一’「稳定」"', '三安全一稳定'],
    ['dashes are one', '—–－-', '----'],
    ['traditional becomes simplified', '規範性檔案 處罰決定數量', '规范性文件处罚决定数量'],
    ['compatibility characters are spelled out', '㈠⼀①', '(一)一1'],
    ['rare characters stay', '𠮷县', '𠮷县'],
  ])('%s', (_, raw, form) => {
    expect(compact(raw)).toBe(form);
  });

  test('is the same with positions', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (raw) => {
        expect(compactMapped(raw).text).toBe(compact(raw));
      }),
    );
  });

  test('of a matching form is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (raw) => {
        expect(compact(compact(raw))).toBe(compact(raw));
      }),
    );
  });

  test('knows where each character stood', () => {
    const raw = ' 规 章（Ａ）';
    const { text, at } = compactMapped(raw);
    expect([...text].map((_, i) => raw[at[i] ?? -1])).toEqual(['规', '章', '（', 'Ａ', '）']);
    expect(at.at(-1)).toBe(raw.length);
  });
});
