import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPointer, type Diagnostic } from '@gongkai/plugin-kit';
import { repairsOf } from './repair.ts';

const offer = (code: string, path: string, value: unknown): Diagnostic => ({
  code,
  severity: 'error',
  message: '',
  params: {},
  at: path,
  fixes: [{ label: '', patch: [{ op: 'replace', path, value }] }],
});
const cell = '/requests/received/total';
const document = {
  title: ' 示例县2024年报告 ',
  requests: { received: { total: '１，２３０' }, carriedOver: { total: null } },
  overview: [
    { type: 'paragraph', text: '公开,申请。' },
    { type: 'figure', caption: '图,表' },
  ],
};

describe('without being asked for more', () => {
  test('a number written as text becomes the number, and marks are tidied', () => {
    expect(repairsOf(document, [offer('shape/type', cell, 1230)], false)).toEqual([
      { path: cell, before: '１，２３０', after: 1230 },
      { path: '/title', before: ' 示例县2024年报告 ', after: '示例县2024年报告' },
      { path: '/overview/0/text', before: '公开,申请。', after: '公开，申请。' },
    ]);
  });

  test('a figure that was worked out is left alone', () => {
    const sound = { requests: { received: { total: 3 } } };
    expect(repairsOf(sound, [offer('reconcile/culprit', cell, 4)], false)).toEqual([]);
    expect(repairsOf(sound, [offer('reconcile/culprit', cell, 4)], true)).toEqual([
      { path: cell, before: 3, after: 4 },
    ]);
  });
});

test('nothing is filled in where nothing is stated, whoever asks', () => {
  const blank = '/requests/carriedOver/total';
  fc.assert(
    fc.property(
      fc.constantFrom('cell/not-stated', 'reconcile/culprit', 'shape/type', 'series/carried-over'),
      fc.constantFrom(blank, '/requests/missing/total'),
      fc.nat(),
      fc.boolean(),
      (code, path, value, unsafe) => {
        const paths = repairsOf(document, [offer(code, path, value)], unsafe).map((r) => r.path);
        expect(paths).not.toContain(path);
      },
    ),
  );
});

test('two ways to repair one place: neither is taken', () => {
  const offers = [offer('reconcile/culprit', cell, 1), offer('series/carried-over', cell, 2)];
  const paths = repairsOf(document, offers, true).map(({ path }) => path);
  expect(paths).not.toContain(cell);
});

test('what a repair says stands before it is what stands there', () => {
  for (const { path, before } of repairsOf(document, [offer('shape/type', cell, 1230)], true)) {
    expect(readPointer(document, path)).toBe(before);
  }
});
