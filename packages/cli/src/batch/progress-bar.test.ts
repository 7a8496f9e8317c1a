import { expect, test } from 'vitest';
import { fakeTerminal } from '../testing/fake-terminal.ts';
import { progressBar } from './progress-bar.ts';

test('a bar on a terminal, for many files', () => {
  const terminal = fakeTerminal({ isTTY: true });
  const bar = progressBar(terminal, 24, 'zh-CN');
  bar.show(6);
  expect(terminal.err()).toContain(`正在导入 ${'█'.repeat(6)}${'░'.repeat(18)} 6/24`);
  bar.wipe();
  expect(terminal.err().endsWith('\r\u001b[K')).toBe(true);
  expect(terminal.out()).toBe('');
});

test.each([
  ['a pipe', false, 200],
  ['ten files', true, 10],
])('none for %s', (_, isTTY, total) => {
  const terminal = fakeTerminal({ isTTY });
  const bar = progressBar(terminal, total, 'zh-CN');
  bar.show(1);
  bar.wipe();
  expect(terminal.err()).toBe('');
});
