import { describe, expect, test } from 'vitest';
import { forms } from '@gongkai/schema/forms';
import minimal from '@gongkai/schema/2021/examples/minimal.gongkai.json' with { type: 'json' };
import { bodyOf, docxOf, officialTables, within } from './testing/document.ts';

const form = forms['2021'];

describe('a cell that is not stated', () => {
  const cell = form.cells[0]!.address;
  const proactiveDisclosure = {
    ...minimal.proactiveDisclosure,
    rules: { issued: null, repealed: 0, inForce: 0 },
  };
  const tableOf = (remarks: object[]) =>
    officialTables(docxOf(form, { ...minimal, proactiveDisclosure, remarks }))[0]!;
  const shown = (remarks: object[]): string => tableOf(remarks)[2]![1]!.text;

  test('has what the source has, blank staying blank, never 0', () => {
    expect(shown([{ at: cell, kind: 'blank', text: '' }])).toBe('');
    expect(shown([{ at: cell, kind: 'slash', text: '/' }])).toBe('/');
    expect(shown([{ at: cell, kind: 'text', text: '2件<b>' }])).toBe('2件<b>');
    expect(shown([{ at: cell, kind: 'unreadable', text: '12' }])).toBe('无法读取（12）');
    expect(shown([])).toBe('未载明');
  });

  test('may be long: a row that could be higher than a page may be split', () => {
    const split = (text: string): number => {
      const remarks = [{ at: cell, kind: 'text', text }];
      const docx = docxOf(form, { ...minimal, proactiveDisclosure, remarks });
      return within(bodyOf(docx), 'w:tr').length - within(bodyOf(docx), 'w:cantSplit').length;
    };
    expect(split('字'.repeat(100))).toBe(0);
    expect(split('字'.repeat(101))).toBe(1);
  });
});
