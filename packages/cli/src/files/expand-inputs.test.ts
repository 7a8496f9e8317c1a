import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CommandError } from '../command-error.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { expandInputs } from './expand-inputs.ts';
import type { Input } from './input.ts';

const extensions = ['.gongkai.json', '.txt'];
const expand = (cwd: string, ...operands: string[]): readonly Input[] =>
  expandInputs(operands, { cwd, extensions, stdinFilename: undefined });
const shown = (inputs: readonly Input[]): string[] => inputs.map((input) => input.shown);

describe('operands', () => {
  test('a file is shown as it was written', () => {
    const cwd = tempFolder({ '2023/甲 局.txt': '' });
    expect(expand(cwd, './2023/甲 局.txt')).toEqual([
      {
        shown: './2023/甲 局.txt',
        path: join(cwd, '2023/甲 局.txt'),
        name: '甲 局.txt',
        relative: '甲 局.txt',
      },
    ]);
  });

  test('a folder gives what can be read as a report, in order, its own structure kept', () => {
    const cwd = tempFolder({
      'in/b.txt': '',
      'in/a/a.gongkai.json': '',
      'in/package.json': '',
      'in/c.exe': '',
      'in/.git/x.txt': '',
      'in/node_modules/x.txt': '',
      'in/D.TXT': '',
    });
    const inputs = expand(cwd, 'in');
    expect(shown(inputs)).toEqual(['in/D.TXT', 'in/a/a.gongkai.json', 'in/b.txt']);
    expect(inputs.map(({ relative }) => relative)).toEqual(['D.TXT', 'a/a.gongkai.json', 'b.txt']);
  });

  test('a file named twice is read once', () => {
    const cwd = tempFolder({ 'a.txt': '', 'b.txt': '' });
    expect(shown(expand(cwd, 'a.txt', '*.txt', '.'))).toEqual(['a.txt', 'b.txt']);
  });

  test('a name with brackets that exists is that file', () => {
    const cwd = tempFolder({ '报告[1].txt': '', '报告1.txt': '' });
    expect(shown(expand(cwd, '报告[1].txt'))).toEqual(['报告[1].txt']);
  });

  test.each(['missing.txt', '*.pdf', '{a,b}'])('%s: no match stays, to be reported', (operand) => {
    expect(shown(expand(tempFolder(), operand))).toEqual([operand]);
  });

  test('an empty folder is not a folder where all is well', () => {
    const cwd = tempFolder({ 'in/readme.exe': '' });
    expect(shown(expand(cwd, 'in'))).toEqual(['in/*.gongkai.json *.txt']);
  });

  test('none at all is a mistake of usage', () => {
    expect(() => expand('/')).toThrow(CommandError);
  });
});

describe('standard input', () => {
  test('has no path, and no name unless one is given', () => {
    expect(expand('/', '-')).toEqual([{ shown: '-', relative: 'report' }]);
  });

  test('--stdin-filename decides what it is', () => {
    const given = { cwd: '/', extensions, stdinFilename: '上报/甲局.txt' };
    expect(expandInputs(['-'], given)).toEqual([
      { shown: '上报/甲局.txt', name: '甲局.txt', relative: '甲局.txt' },
    ]);
  });
});
