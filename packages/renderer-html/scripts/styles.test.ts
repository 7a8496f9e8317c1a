import { describe, expect, test } from 'vitest';
import { classes, compact } from './styles.ts';

test('a compact style sheet says the same without comments and blanks', () => {
  expect(compact("/* 注 */\n.a,\n.b {\n  color: red;\n  font: 1px 'a b';\n}\n")).toBe(
    ".a,.b{color:red;font:1px 'a b'}",
  );
  expect(compact('a { width: calc(100% - 1px); }')).toBe('a{width:calc(100% - 1px)}');
});

describe('the classes of a template', () => {
  const css = '.a,.b{color:red}.c{margin:0}.d .e{top:0}';
  const source =
    '<p class="a" data-column="1"><i class="b"><b class="c"><u class="x"><s class="e">';

  test('of a page stay where its style sheet names them', () => {
    expect(classes(css, 'keep')(source)).toBe(
      '<p class="a" data-column="1"><i class="b"><b class="c"><u><s class="e">',
    );
  });

  test('of a fragment become what its style sheet has for them', () => {
    expect(classes(css, 'inline')(source)).toBe(
      '<p style="color:red"><i style="color:red"><b style="margin:0"><u><s style="top:0">',
    );
  });
});
