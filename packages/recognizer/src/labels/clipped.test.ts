import { forms } from '@gongkai/schema/forms';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelKey } from '../text/label-key.ts';
import { isClipped } from './clipped.ts';
import { formLabels } from './form-labels.ts';
import type { Label } from './label.ts';
import { loose } from './loose.ts';

const numbered = Object.values(forms).flatMap((form) =>
  formLabels(form).all.filter(({ kind, numbering }) => kind === 'row' && numbering !== undefined),
);
const lengthOf = ({ text }: Label): number => loose(labelKey(text).core).length;
const any = fc.constantFrom(...numbered);

describe('a label with characters missing', () => {
  test('is known while it keeps its number and two thirds of its characters', () => {
    fc.assert(
      fc.property(any, fc.nat(), fc.nat(), (label, from, count) => {
        const [head = ''] = /^.*?[.、）]/.exec(label.text) ?? [];
        const body = loose(labelKey(label.text).core);
        const lost = count % (Math.floor(body.length / 3) + 1);
        const at = from % (body.length - lost + 1);
        const text = head + body.slice(0, at) + body.slice(at + lost);
        fc.pre(body.length - lost >= 4);
        expect(isClipped(label, text)).toBe(true);
      }),
    );
  });

  test('is not known by less, by another number, or with other characters in it', () => {
    fc.assert(
      fc.property(any, fc.constantFrom('9.', '（九）', '九、', ''), (label, head) => {
        const body = loose(labelKey(label.text).core);
        expect(isClipped(label, head + body)).toBe(false);
        const own = /^.*?[.、）]/.exec(label.text)?.[0] ?? '';
        expect(isClipped(label, own + body.slice(0, Math.ceil((body.length * 2) / 3) - 1))).toBe(
          false,
        );
        expect(isClipped(label, `${own}鑫${body}`)).toBe(false);
      }),
    );
  });

  test('no label is a clipped form of another one with the same number', () => {
    for (const one of numbered) {
      for (const other of numbered) {
        if (one.text === other.text || lengthOf(one) === lengthOf(other)) continue;
        expect(isClipped(one, other.text), `${other.text} in ${one.text}`).toBe(false);
      }
    }
  });
});
