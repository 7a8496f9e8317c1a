import { describe, expect, test } from 'vitest';
import { CommandError } from '../command-error.ts';
import { wording } from '../language/wording.ts';
import { parseArguments } from './parse-arguments.ts';

const about = wording('', '');
const options = {
  to: { type: 'string', short: 't', multiple: true, about },
  output: { type: 'string', short: 'o', about },
  format: { type: 'string', choices: ['pretty', 'json'], about },
  quiet: { type: 'boolean', short: 'q', about },
} as const;
const parse = (...args: string[]): ReturnType<typeof parseArguments<typeof options>> =>
  parseArguments(args, options);

function refusal(...args: string[]): string {
  try {
    parse(...args);
  } catch (error) {
    expect(error).toBeInstanceOf(CommandError);
    return (error as CommandError).wording['zh-CN'];
  }
  throw new Error('nothing was refused');
}

describe('what is understood', () => {
  test('nothing given: every option has its empty value', () => {
    expect(parse()).toEqual({
      operands: [],
      values: { to: [], output: undefined, format: undefined, quiet: false },
    });
  });

  test('options and operands in any order, repeatable ones in theirs', () => {
    const { operands, values } = parse('a.txt', '-t', 'html', '--to=markdown', '-q', 'b.txt');
    expect(operands).toEqual(['a.txt', 'b.txt']);
    expect(values).toMatchObject({ to: ['html', 'markdown'], quiet: true });
  });

  test('- is an operand, and so is everything after --', () => {
    expect(parse('-', '-o', '-', '--', '--to').operands).toEqual(['-', '--to']);
    expect(parse('-o', '-').values.output).toBe('-');
  });

  test('the last one counts where an option may be given once', () => {
    expect(parse('-o', 'a', '-o', 'b').values.output).toBe('b');
  });
});

describe('what is refused, and how', () => {
  test('an unknown option, with the nearest known one', () => {
    expect(refusal('--outptu', 'x')).toBe(
      '没有选项“--outptu”，是否为“--output”？可用：--to、-t、--output、-o、--format、--quiet、-q',
    );
  });

  test('an unknown value, with the known ones', () => {
    expect(refusal('--format', 'xml')).toBe('没有 --format 的值“xml”，可用：pretty、json');
  });

  test('a missing value', () => {
    expect(refusal('--output')).toBe('--output 之后缺少值');
    expect(refusal('--output', '--quiet')).toContain('--output=--quiet');
  });

  test('a value where none is taken', () => {
    expect(refusal('--quiet=yes')).toBe('--quiet 不带值');
  });

  test.each(['--__proto__', '--constructor', '--toString'])('%s is no option', (name) => {
    expect(refusal(name)).toContain(`没有选项“${name}”`);
  });
});
