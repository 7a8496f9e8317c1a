// One concept a file: what is shipped stays under 200 lines of code (comments and blank lines aside).
import { expect, test } from 'vitest';
import { packages, shipped, text } from './workspace.ts';

const limit = 200;
const linesOfCode = (file: string): number =>
  text(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => !/^\s*(\/\/.*)?$/.test(line)).length;

test.each(packages.map(({ folder }) => folder))('%s has small files', (folder) => {
  const files = shipped(folder).map((file) => ({ file, lines: linesOfCode(file) }));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter(({ lines }) => lines > limit)).toEqual([]);
});
