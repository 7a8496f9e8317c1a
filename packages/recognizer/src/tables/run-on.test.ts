import { describe, expect, test } from 'vitest';
import { forms } from '@gongkai/schema/forms';
import { leavesOf } from '@gongkai/plugin-kit';
import { formLabels } from '../labels/form-labels.ts';
import { form2019, form2021 } from '../testing/published-text.ts';
import { runOnTokens } from './run-on.ts';

const tokens = (text: string, form = form2021): string[] =>
  runOnTokens(text, formLabels(form)).map(
    ({ kind, from, to }) => `${kind[0] ?? ''}:${text.slice(from, to)}`,
  );
const kinds = (text: string, kind: string): string[] =>
  tokens(text)
    .filter((token) => token.startsWith(kind))
    .map((token) => token.slice(2));

describe('labels and figures that run together', () => {
  test.each(Object.values(forms))(
    'every row of edition $edition is told from its neighbours',
    (form) => {
      for (const { table } of form.sections) {
        const [block] = table?.blocks ?? [];
        const rows = leavesOf(block?.rows ?? []).filter(({ label }) => label !== '');
        if (block === undefined || rows.length === 0) continue;
        const text = rows.map(({ label }, i) => `${label}${String(i % 9)}000`).join('');
        const found = tokens(
          (block.label ?? block.corner ?? '') + (block.columnHeader ?? '') + text,
          form,
        );
        expect(found.filter((token) => token.startsWith('f'))).toEqual(
          rows.map((_, i) => `f:${String(i % 9)}000`),
        );
      }
    },
  );

  test('the numbering of the next label is no figure', () => {
    const labels = leavesOf(form2021.sections[2]?.table?.blocks[0]?.rows ?? []).slice(4, 6);
    const text = `信息内容规章${labels.map(({ label }) => `${label}0000000`).join('')}`;
    expect(kinds(text, 'f')).toEqual(['0000000', '0000000']);
  });

  test('blanks inside labels and between figures stay where they were', () => {
    expect(tokens('信息内容规 章 0 0　0')).toEqual(['l:信息内容', 'l:规 章', 'f:0 0　0']);
  });

  test('an unknown label between rows is text', () => {
    expect(tokens('信息内容规章000某种文件123行政许可5')).toEqual([
      'l:信息内容',
      'l:规章',
      'f:000',
      't:某种文件',
      'f:123',
      'l:行政许可',
      'f:5',
    ]);
  });

  test('units stay with their figures', () => {
    const text = '采购项目数量采购总金额政府集中采购1个246900元';
    expect(tokens(text, form2019).at(-1)).toBe('f:1个246900元');
  });
});

describe('prose', () => {
  test.each([
    '本年作出行政处罚决定784起，行政许可12件。',
    '制定规章、行政规范性文件共3件。',
    '2023年，我局收到申请8件。',
  ])('%s has no table', (text) => {
    expect(kinds(text, 'l')).toEqual([]);
  });

  test('after the table is not taken for figures', () => {
    expect(tokens('信息内容规章000 2023年，本局无其他情况。')).toEqual([
      'l:信息内容',
      'l:规章',
      'f:000',
      't:2023年，本局无其他情况。',
    ]);
  });
});
