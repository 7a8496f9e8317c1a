import { expect, test } from 'vitest';
import { compact } from './styles.ts';

test('a compact style sheet says the same without comments and blanks', () => {
  expect(compact("/* 注 */\n.a,\n.b {\n  color: red;\n  font: 1px 'a b';\n}\n")).toBe(
    ".a,.b{color:red;font:1px 'a b'}",
  );
  expect(compact('a { width: calc(100% - 1px); }')).toBe('a{width:calc(100% - 1px)}');
});
