import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test('a download is named after the report', () => {
  expect(fileName('示例市 2023 年报告', '.html')).toBe('示例市2023年报告.html');
});

test('no title makes a name that Windows refuses', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(null, 7, {})), (title) => {
      const name = fileName(title, '.md');
      expect(name).not.toMatch(/[\\/:*?"<>|\u0000-\u001f]/);
      expect(name).toMatch(/^.+\.md$/su);
      expect([...name].length).toBeLessThanOrEqual(83);
    }),
  );
});
