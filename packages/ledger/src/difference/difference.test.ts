import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePointer, type Draft } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { compareText } from './compare-text.ts';
import { differenceOf } from './difference.ts';

const form = forms['2021'];
const city = JSON.parse(
  readFileSync(new URL('../../fixtures/city-2023.gongkai.json', import.meta.url), 'utf8'),
) as Draft;

describe('the difference of two texts', () => {
  it('rebuilds both texts', () => {
    const text = fc.string({ unit: fc.constantFrom(...'公开信息申请，。0123'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = compareText(before, after);
        const side = (gone: string): string =>
          changes.flatMap((c) => (c.kind === gone ? [] : [c.text])).join('');
        expect(side('added')).toBe(before);
        expect(side('removed')).toBe(after);
      }),
    );
  });

  it('stays quick on long texts that have nothing in common', () => {
    expect(compareText('甲'.repeat(20_000), '乙'.repeat(20_000)).map((c) => c.kind)).toEqual([
      'removed',
      'added',
    ]);
  });
});

describe('the difference of two reports', () => {
  it('is empty for a report and itself', () => {
    expect(differenceOf(form, city, city)).toEqual({ cells: [], prose: [] });
  });

  it('gives change and percentage, and neither where a figure is not stated', () => {
    const at = '/requests/received/total';
    expect(differenceOf(form, city, writePointer(city, at, 3525)).cells).toMatchObject([
      { cell: { address: at }, before: 3511, after: 3525, delta: 14, percent: 0.4 },
    ]);
    const [unstated] = differenceOf(form, city, writePointer(city, at, null)).cells;
    expect(unstated).toEqual({
      cell: form.cells.find((cell) => cell.address === at),
      before: 3511,
      after: null,
    });
    const fromZero = differenceOf(form, writePointer(city, at, 0), city).cells[0];
    expect(fromZero).toMatchObject({ delta: 3511 });
    expect(fromZero).not.toHaveProperty('percent');
  });

  it('shows changed prose character by character, by section', () => {
    const prose = (text: string): Draft => ({ ...city, overview: [{ type: 'paragraph', text }] });
    const { prose: changed } = differenceOf(form, prose('收到申请36件。'), prose('收到申请38件。'));
    expect(changed).toMatchObject([
      {
        address: '/overview',
        changes: [
          { kind: 'same', text: '收到申请3' },
          { kind: 'removed', text: '6' },
          { kind: 'added', text: '8' },
          { kind: 'same', text: '件。' },
        ],
      },
    ]);
  });
});
