import { describe, expect, test } from 'vitest';
import { forms } from '@gongkai/schema/forms';
import { compact } from '../text/compact.ts';
import { formLabels } from './form-labels.ts';
import { labelEnd, stemsOf } from './stems.ts';

describe.each(Object.values(forms))('stems of edition $edition', (form) => {
  const labels = formLabels(form);
  const stems = stemsOf(labels);

  test('every label starts with one, after its numbering', () => {
    for (const { text } of labels.all) {
      const bare = compact(text).replace(/^(?:\([一二三四五六七]\)|[一二三四]、|\d\.|\()/, '');
      expect(labelEnd(stems, bare, 0), text).toBeGreaterThan(1);
    }
  });

  test('the longest one is taken', () => {
    const [other] = labels.all.filter(({ text }) => text.startsWith('2.其他'));
    const bare = compact(other?.text ?? '').slice(2);
    expect(labelEnd(stems, `${bare}000`, 0)).toBe(bare.length);
  });
});

test('text between labels has none', () => {
  expect(labelEnd(stemsOf(formLabels(forms['2021'])), '某某单位', 0)).toBeUndefined();
});
