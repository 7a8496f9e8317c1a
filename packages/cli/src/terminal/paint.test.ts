import { describe, expect, test } from 'vitest';
import { fakeTerminal } from '../testing/fake-terminal.ts';
import { paint, wantsColour } from './paint.ts';

const terminal = fakeTerminal({ isTTY: true }).stdout;
const pipe = fakeTerminal({ isTTY: false }).stdout;

describe('whether to colour', () => {
  test.each([
    ['a terminal', undefined, {}, terminal, true],
    ['a pipe', undefined, {}, pipe, false],
    ['NO_COLOR', undefined, { NO_COLOR: '1' }, terminal, false],
    ['an empty NO_COLOR is not set', undefined, { NO_COLOR: '' }, terminal, true],
    ['FORCE_COLOR', undefined, { FORCE_COLOR: '1' }, pipe, true],
    ['FORCE_COLOR=0', undefined, { FORCE_COLOR: '0' }, terminal, false],
    [
      'NO_COLOR before FORCE_COLOR',
      undefined,
      { NO_COLOR: '1', FORCE_COLOR: '1' },
      terminal,
      false,
    ],
    ['a dumb terminal', undefined, { TERM: 'dumb' }, terminal, false],
    ['--color always before NO_COLOR', 'always', { NO_COLOR: '1' }, pipe, true],
    ['--color never before FORCE_COLOR', 'never', { FORCE_COLOR: '1' }, terminal, false],
    ['--color auto', 'auto', {}, pipe, false],
  ])('%s', (_, asked, env, output, colour) => {
    expect(wantsColour(asked, env, output)).toBe(colour);
  });
});

test('without colour, text is left alone', () => {
  expect(paint(false).red('错误')).toBe('错误');
  expect(paint(true).red('错误')).toBe('\u001b[31m错误\u001b[0m');
});
