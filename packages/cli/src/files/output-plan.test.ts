import { linkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CommandError } from '../command-error.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import type { Input } from './input.ts';
import { planOutputs } from './output-plan.ts';

const html = { name: 'html', extension: '.html' };
const json = { name: 'json', extension: '.gongkai.json' };
const input = (cwd: string, relative: string): Input => ({
  shown: relative,
  path: join(cwd, relative),
  relative,
});
const shown = (...args: Parameters<typeof planOutputs>): (string | undefined)[] =>
  planOutputs(...args).map((output) => output.shown);

function refusal(...args: Parameters<typeof planOutputs>): string {
  try {
    planOutputs(...args);
  } catch (error) {
    return (error as CommandError).wording['zh-CN'];
  }
  throw new Error('nothing was refused');
}

describe('where outputs go', () => {
  test.each([
    ['one output without -o: standard output', undefined, [undefined]],
    ['or with -o -', '-', [undefined]],
    ['to the file of -o', 'page.html', ['page.html']],
    ['into a folder that ends with a slash', 'out/', ['out/report.html']],
  ])('%s', (_, output, expected) => {
    const cwd = tempFolder();
    expect(shown([input(cwd, 'report.txt')], [html], output, cwd)).toEqual(expected);
  });

  test('into a folder that exists', () => {
    const cwd = tempFolder({ 'out/x': '' });
    expect(shown([input(cwd, 'report.txt')], [html], 'out', cwd)).toEqual(['out/report.html']);
  });

  test('several into the folder of -o, structure kept', () => {
    const cwd = tempFolder();
    const inputs = [input(cwd, '甲/a.txt'), input(cwd, 'b.gongkai.json'), input(cwd, 'c.2023.txt')];
    expect(shown(inputs, [html, json], 'out', cwd)).toEqual([
      'out/甲/a.html',
      'out/甲/a.gongkai.json',
      'out/b.html',
      'out/b.gongkai.json',
      'out/c.2023.html',
      'out/c.2023.gongkai.json',
    ]);
  });
});

describe('what is refused before anything is written', () => {
  test('several outputs without a folder', () => {
    const cwd = tempFolder();
    expect(refusal([input(cwd, 'a.txt')], [html, json], undefined, cwd)).toContain('有 2 个输出');
  });

  test('two outputs of one name', () => {
    const cwd = tempFolder();
    const inputs = [input(cwd, 'a.txt'), input(cwd, 'a.md')];
    expect(refusal(inputs, [html], 'out', cwd)).toContain('两个输出都要写到 out/a.html');
  });

  test('an output that is the input', () => {
    const cwd = tempFolder({ 'a.gongkai.json': '{}' });
    const inputs = [input(cwd, 'a.gongkai.json')];
    expect(refusal(inputs, [json], './a.gongkai.json', cwd)).toContain('不能覆盖');
    expect(refusal(inputs, [json], '.', cwd)).toContain('不能覆盖');
  });

  test('even under another name', () => {
    const cwd = tempFolder({ 'a.gongkai.json': '{}' });
    linkSync(join(cwd, 'a.gongkai.json'), join(cwd, 'b.gongkai.json'));
    expect(refusal([input(cwd, 'a.gongkai.json')], [json], 'b.gongkai.json', cwd)).toContain(
      '不能覆盖',
    );
  });
});
