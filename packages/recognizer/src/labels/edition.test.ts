import { expect, test } from 'vitest';
import { forms } from '@gongkai/schema/forms';
import { editionOf } from './edition.ts';
import { formLabels } from './form-labels.ts';
import { compact } from '../text/compact.ts';

const all = Object.values(forms);

test.each(all)('the labels of $edition tell the edition', (form) => {
  const text = formLabels(form)
    .all.map((label) => compact(label.text))
    .join('');
  expect(editionOf(text, all)?.edition).toBe(form.edition);
});

test('labels that both editions have tell nothing', () => {
  expect(editionOf('行政许可行政处罚自然人商业企业结果维持', all)).toBeUndefined();
});

test('prose that names a document of the other edition is outvoted by the headers', () => {
  const text = '行政规范性文件本年新制作数量本年新公开数量对外公开总数量规章';
  expect(editionOf(text, all)?.edition).toBe('2019');
});
