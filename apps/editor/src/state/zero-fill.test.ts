import { expect, test } from 'vitest';
import type { CellState } from './cell-state.ts';
import { zeroFill } from './zero-fill.ts';

test('fills what is empty, and nothing that says something', () => {
  const states: Record<string, CellState> = {
    '/t/figure': { kind: 'figure', text: '3' },
    '/t/unstated': { kind: 'unstated' },
    '/t/blank': { kind: 'blank', text: ' ' },
    '/t/slash': { kind: 'slash', text: '/' },
    '/t/dash': { kind: 'dash', text: '—' },
    '/t/text': { kind: 'text', text: '见附件' },
    '/t/unreadable': { kind: 'unreadable', text: '4 5' },
    '/t/invalid': { kind: 'invalid', text: '"x"' },
    '/t/total': { kind: 'unstated' },
    '/other/unstated': { kind: 'unstated' },
  };
  const filled = zeroFill(new Map(Object.entries(states)), '/t', new Set(['/t/total']));
  expect([...filled]).toEqual(
    ['/t/unstated', '/t/blank', '/t/slash', '/t/dash'].map((at) => [at, '0']),
  );
});
