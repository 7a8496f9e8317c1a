import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { Remark } from '@gongkai/schema';
import { readUnreadable } from '../unreadable.ts';
import { UNSTATED } from '../unstated.ts';
import { printUnstated } from './unstated-cell.ts';

const remark = (kind: Remark['kind'], text: string): Remark => ({ at: '/a/b', kind, text });

test.each<[Remark | undefined, string, string]>([
  [undefined, UNSTATED, 'unstated'],
  [remark('blank', ''), '', 'blank'],
  [remark('blank', ' \u3000'), '', 'blank'],
  [remark('slash', '/'), '/', 'slash'],
  [remark('dash', '—'), '—', 'dash'],
  [remark('text', '251000元'), '251000元', 'text'],
  [remark('unreadable', '3,5,1'), '无法读取（3,5,1）', 'unreadable'],
])('%j is printed as “%s”', (given, text, state) => {
  expect(printUnstated(given)).toEqual({ text, state });
});

test('never prints what a reader could take for a figure', () => {
  const kinds = fc.constantFrom<Remark['kind']>('blank', 'slash', 'dash', 'text', 'unreadable');
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789０１２９,. +-') });
  fc.assert(
    fc.property(kinds, digits, (kind, text) => {
      const printed = printUnstated(remark(kind, text)).text;
      expect(printed.normalize('NFKC')).not.toMatch(/^[\d.,\s+-]*\d[\d.,\s+-]*$/);
      if (printed.includes('（')) expect(readUnreadable(printed)).toBe(text);
    }),
  );
});
