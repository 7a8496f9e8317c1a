import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { UNSTATED, unreadableText } from '@gongkai/plugin-kit';
import { readCellText } from './cell-text.ts';

describe('a figure', () => {
  test.each([
    ['0', 0, false],
    ['3402', 3402, false],
    ['59237.2449', 59237.2449, false],
    [' 12 ', 12, true],
    ['１２．５', 12.5, true],
    ['1,808,595', 1808595, true],
    ['1 808 595', 1808595, true],
    ['+1036', 1036, true],
    ['-11', -11, false],
    ['－１１', -11, true],
    ['-0', 0, true],
  ])('“%s” is %d', (text, value, normalised) => {
    expect(readCellText(text)).toEqual({ kind: 'figure', value, normalised });
  });

  test('is read as it is printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        expect(readCellText(String(value))).toEqual({ kind: 'figure', value, normalised: false });
      }),
    );
  });
});

describe('what is no figure', () => {
  test.each([
    ['', 'blank'],
    [' \u3000\u00a0', 'blank'],
    ['-', 'dash'],
    ['——', 'dash'],
    ['/', 'slash'],
    ['／', 'slash'],
    ['无', 'text'],
    ['不适用', 'text'],
    ['12①', 'text'],
    ['3²', 'text'],
    ['1e5', 'text'],
    ['0x10', 'text'],
    ['Infinity', 'text'],
    ['十二', 'text'],
    ['12 3', 'unreadable'],
    ['007', 'unreadable'],
    ['1,23', 'unreadable'],
    ['1.2.3', 'unreadable'],
    ['12345678901234567890', 'unreadable'],
    [UNSTATED, 'unstated'],
  ])('“%s” is %s', (text, kind) => {
    expect(readCellText(text).kind).toBe(kind);
  });

  test.each([
    ['251000元', 251000, '元'],
    ['47.9659万元', 47.9659, '万元'],
    ['1个', 1, '个'],
    ['12 件', 12, '件'],
  ])('“%s” has a unit', (text, value, unit) => {
    expect(readCellText(text)).toEqual({ kind: 'unit', value, unit });
  });

  test('what our renderers print for unreadable text is read back', () => {
    expect(readCellText(unreadableText('4l2'))).toEqual({ kind: 'unreadable', printed: '4l2' });
  });
});

test('a text without digits is never a figure', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
      fc.pre(!/\p{Nd}/u.test(text));
      expect(readCellText(text).kind).not.toBe('figure');
    }),
  );
});

test('two figures with anything but a separator between them are not one', () => {
  fc.assert(
    fc.property(
      fc.nat(999),
      fc.constantFrom(' ', '、', '|', '-', '/', '\n'),
      fc.nat(99),
      (a, between, b) => {
        expect(readCellText(`${String(a)}${between}${String(b)}`).kind).not.toBe('figure');
      },
    ),
  );
});
