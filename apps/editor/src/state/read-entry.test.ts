import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureText } from '@gongkai/plugin-kit';
import { readEntry } from './read-entry.ts';

const fullWidth = (text: string): string =>
  text.replace(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));

describe('what is entered in a cell', () => {
  test('a figure is read in every way people write it', () => {
    fc.assert(
      fc.property(fc.nat(1e12), fc.constantFrom('', ' ', '　', '\t'), (value, blank) => {
        const text = figureText(value);
        const grouped = value.toLocaleString('en-US');
        for (const way of [text, fullWidth(text), grouped, grouped.replace(/,/g, '，')]) {
          expect(readEntry(blank + way + blank)).toEqual({ value });
        }
      }),
    );
  });

  test('nothing but a figure ever becomes one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
        const { value, remark } = readEntry(text);
        if (value !== null) expect(text.normalize('NFKC')).toMatch(/\d/);
        else if (text.replace(/[\s\u200b\ufeff]/g, '') !== '') expect(remark?.text).toBeTruthy();
      }),
    );
  });

  test.each(['', ' ', '　', '\u00a0'])('a blank is not stated, and not 0: %j', (text) => {
    expect(readEntry(text)).toEqual({ value: null });
  });

  test.each([
    ['/', 'slash'],
    ['／', 'slash'],
    ['—', 'dash'],
    ['-', 'dash'],
    ['无', 'text'],
    ['35 件', 'text'],
    ['约35', 'text'],
    ['1,23', 'unreadable'],
    ['12 34', 'unreadable'],
    ['007', 'unreadable'],
    ['1.2.3', 'unreadable'],
  ])('%s stays what it is: %s', (text, kind) => {
    expect(readEntry(text)).toEqual({ value: null, remark: { kind, text } });
  });

  test.each([
    ['－3', -3],
    ['+3', 3],
    ['0.50', 0.5],
    ['1，234．5', 1234.5],
    ['0', 0],
  ])('%s is %d', (text, value) => {
    expect(readEntry(text)).toEqual({ value });
  });
});
