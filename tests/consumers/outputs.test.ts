import { expect, test } from 'vitest';
import { hidesCommands, looksLikeOutput, shownBy, steady } from './outputs.ts';

const block = (language: string, code: string, kind = '') => ({ language, code, kind, line: 1 });

test.each([
  'gongkai check a.json',
  'npm install\nnpx gongkai check a.json',
  '$ gongkai explain shape/type',
])('%j is a command that nothing runs', (code) => {
  expect(hidesCommands(block('text', code))).toBe(true);
  expect(hidesCommands(block('sh', code))).toBe(false);
});

test.each(['a.json:1:2: error shape/type …', '已检查 1 份: 1 份通过', 'Checked 1: 1 passed'])(
  '%j is an output',
  (code) => {
    expect(looksLikeOutput(block('text', code))).toBe(true);
  },
);

test('a tree of folders is neither', () => {
  const tree = block('text', 'schemas/\n  2021/report.schema.json\n  gongkai/');
  expect(hidesCommands(tree) || looksLikeOutput(tree)).toBe(false);
});

test('an output belongs to the commands right before it', () => {
  const [one, two] = [block('sh', 'gongkai list'), block('sh', 'gongkai check a.json')];
  const blocks = [one, two, block('text', 'done', 'output')];
  expect(shownBy(two, blocks)).toBe('done');
  expect(shownBy(one, blocks)).toBeUndefined();
});

test('what differs between two runs is left out, figures are not', () => {
  expect(steady('/tmp/x/a.txt: 12 格, 3.4 s, 120ms\n', '/tmp/x')).toBe('./a.txt: 12 格, … s, … s');
});
