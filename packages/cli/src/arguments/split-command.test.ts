import { expect, test } from 'vitest';
import { splitCommand } from './split-command.ts';

test.each([
  [[], undefined, []],
  [['--help'], undefined, ['--help']],
  [['check', 'a.txt', '-q'], 'check', ['a.txt', '-q']],
  [['--lang', 'en', 'check', 'a.txt'], 'check', ['--lang', 'en', 'a.txt']],
  [['--lang=en', 'check'], 'check', ['--lang=en']],
  [['help'], undefined, ['--help']],
  [['help', 'check'], 'check', ['--help']],
])('%j', (args, name, rest) => {
  expect(splitCommand(args)).toEqual({ name, rest });
});
