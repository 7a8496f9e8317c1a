import { expect, test } from 'vitest';
import { fakeTerminal } from '../testing/fake-terminal.ts';
import { progress } from './progress.ts';

function shown(total: number, isTTY: boolean): string {
  const terminal = fakeTerminal({ isTTY });
  const tick = progress(terminal, total, 'zh-CN');
  tick(0);
  tick(undefined);
  return terminal.err();
}

test('progress appears on a terminal for many files, and is wiped at the end', () => {
  expect(shown(125, true)).toMatch(/^\r正在检查 1\/125.*\r\u001b\[K$/);
});

test('a few files, or a pipe, show none', () => {
  expect(shown(10, true)).toBe('');
  expect(shown(125, false)).toBe('');
});
