import { expect, test } from 'vitest';
import fc from 'fast-check';
import { figureText } from '@gongkai/plugin-kit';
import type { FigureCellView } from '@gongkai/plugin-kit/view';
import { figureContent } from './figure-content.ts';

const cell = (text: string, stated: boolean): FigureCellView => ({
  ...{ header: false, address: '/x', headers: '', rowSpan: 1, colSpan: 1, spans: false, column: 0 },
  ...{ text, stated, state: stated ? 'figure' : 'text' },
});

test('a figure keeps every digit: as a number where a spreadsheet shows them all, else as text', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat()),
      (value) => {
        const text = figureText(value);
        const { content, style } = figureContent(cell(text, true));
        expect(content.value).toBe(text);
        const digits = text.replace(/[-.]/g, '').replace(/^0+/, '');
        const decimals = text.split('.')[1]?.length ?? 0;
        const shown = digits.length <= 15 && decimals <= 6;
        expect(content.kind).toBe(shown ? 'number' : 'text');
        if (shown) expect(style).toBe(`decimals${String(decimals)}`);
      },
    ),
  );
});

test.each(['', '/', '-', '未载明', '无法读取（12）'])('%j, not stated, is no number', (text) => {
  const { content } = figureContent(cell(text, false));
  expect(content).toEqual({ kind: text === '' ? 'empty' : 'text', value: text });
});
