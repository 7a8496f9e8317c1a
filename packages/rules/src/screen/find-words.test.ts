import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LexiconEntry } from '@gongkai/plugin-kit';
import { findWords } from './find-words.ts';

const letters = fc.constantFrom(...'公开条例列ab𠮷');
const words = fc.uniqueArray(fc.string({ unit: letters, minLength: 1, maxLength: 3 }), {
  maxLength: 8,
});

test('finds every word that stands in the text and no other, in the order of the list', () => {
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 20 }), words, (text, list) => {
      const entries = list.map((word): LexiconEntry => ({ word, severity: 'warning' }));
      const expected = entries.filter(({ word }) => text.includes(word));
      expect(findWords(text, entries)).toEqual(expected);
      expect(findWords(text, entries)).toEqual(expected);
    }),
  );
});
