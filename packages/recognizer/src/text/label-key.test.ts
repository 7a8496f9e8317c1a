import { describe, expect, test } from 'vitest';
import { labelKey } from './label-key.ts';

describe('the key of a label', () => {
  test.each([
    ['（一）予以公开', { style: 'paren', ordinal: '一' }, '予以公开'],
    ['(一) 予以公开', { style: 'paren', ordinal: '一' }, '予以公开'],
    ['一、本年新收', { style: 'han', ordinal: '一' }, '本年新收'],
    ['1.属于', { style: 'digit', ordinal: '1' }, '属于'],
    ['１．属于', { style: 'digit', ordinal: '1' }, '属于'],
    ['（3）其它', { style: 'paren', ordinal: '3' }, '其它'],
  ])('%s is numbered', (raw, numbering, core) => {
    expect(labelKey(raw)).toMatchObject({ numbering, core });
  });

  test.each(['规章', '三安全', '12.5万元'])('%s is not', (raw) => {
    expect(labelKey(raw).numbering).toBeUndefined();
  });

  test('what is in brackets is a gloss', () => {
    expect(labelKey('规章（设区的市、自治州（含直辖市）提供）')).toEqual({
      full: '规章设区的市自治州含直辖市提供',
      core: '规章',
    });
  });

  test('an unclosed bracket runs to the end', () => {
    expect(labelKey('部分公开（区分处理的').core).toBe('部分公开');
  });

  test('punctuation does not count', () => {
    expect(labelKey('甲，乙、丙；').full).toBe('甲乙丙');
  });
});
