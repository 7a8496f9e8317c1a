import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collapse } from './collapse.ts';

describe('collapsing blanks', () => {
  test('leaves one blank between words, none between Chinese characters across lines', () => {
    expect(collapse('\n a \t b\r\n c ')).toBe('a b c');
    expect(collapse('政府\r\n\t 信息，\n公开')).toBe('政府信息，公开');
    expect(collapse('政府 信息\n12\n件')).toBe('政府 信息 12 件');
    expect(collapse('𠮷\n𠮷')).toBe('𠮷𠮷');
  });

  test('never joins, splits or loses anything but blanks', () => {
    const piece = fc.constantFrom(
      '政',
      '府',
      '1',
      '２',
      'a',
      ' ',
      '  ',
      '\n',
      '\t',
      '\u00a0',
      '　',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const collapsed = collapse(text);
        expect(collapsed.replaceAll(' ', '')).toBe(text.replace(/[ \t\n\r\f]/g, ''));
        expect(collapsed).not.toMatch(/[\t\n\r\f]| {2}|^ | $/);
        // two figures stay two
        expect(collapsed.match(/[1２a]+/g)).toEqual(text.match(/[1２a]+/g));
        expect(collapse(collapsed)).toBe(collapsed);
      }),
    );
  });
});
