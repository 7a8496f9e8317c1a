import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writePointer } from '@gongkai/plugin-kit';
import { base, found } from '../testing/sound-draft.ts';

const at = '/proactiveDisclosure/fees/amount';
const code = 'cell/amount-magnitude';
const amount = fc.integer({ min: 1, max: 9_999_999 }).map((yuan) => yuan / 100);

test('yuan in the place of 万元 are seen, whatever the amount, and the repair is a ten-thousandth', () => {
  fc.assert(
    fc.property(amount, (last) => {
      const previous = writePointer(base, at, last);
      expect(found({ [at]: Math.round(last * 10_000) }, { previous })).toEqual([code]);
    }),
  );
});

test('a real change is left alone, up to a thousand times', () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 0, max: 1000 }), (last, factor) => {
      const previous = writePointer(base, at, last);
      expect(found({ [at]: last * factor }, { previous })).toEqual([]);
    }),
  );
});

test('nothing is said without last year’s amount, or where it was 0', () => {
  expect(found({ [at]: 361_000 })).toEqual([]);
  for (const last of [0, null]) {
    expect(found({ [at]: 361_000 }, { previous: writePointer(base, at, last) })).toEqual([]);
  }
});
