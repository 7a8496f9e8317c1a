import { describe, expect, test } from 'vitest';
import { withoutRadicals } from './radicals.ts';

describe('radicals noted for the characters of their shape', () => {
  test.each([
    ['人⺠政府', '人民政府'],
    ['⻓沙市⻋站', '长沙市车站'],
    // U+2F45 and U+2F08, of the Kangxi block
    ['\u2f45\u2f08', '方人'],
    ['青⻘', '青青'],
  ])('%s', (text, expected) => {
    expect(withoutRadicals(text)).toBe(expected);
  });

  test('become characters that stay what they are, and nothing else changes', () => {
    for (let code = 0x2f00; code <= 0x2fd5; code++) {
      const character = withoutRadicals(String.fromCharCode(code));
      expect(character).toMatch(/^\p{Unified_Ideograph}$/u);
      expect(withoutRadicals(character)).toBe(character);
    }
    const plain = '公开1234,.%／—（一）𠮷';
    expect(withoutRadicals(plain)).toBe(plain);
  });
});
