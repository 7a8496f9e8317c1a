import { expect, test } from 'vitest';
import { fragmentStyles, pageClasses } from './template-classes.ts';

const page = '.c{top:0}.y{top:0}.d .e{top:0}';
const fragment = '.a,.b{color:red}.c{margin:0}';
const source =
  '<p class="a" data-column="1"><i class="b"><b class="c"><u class="y"><s class="mine"><a class="e">';

test('a page keeps the classes of its style sheet, and those that are not ours', () => {
  expect(pageClasses(page, fragment)(source)).toBe(
    '<p data-column="1"><i><b class="c"><u class="y"><s class="mine"><a class="e">',
  );
});

test('a fragment has the declarations of its style sheet for its classes, and those that are not ours', () => {
  expect(fragmentStyles(page, fragment)(source)).toBe(
    '<p style="color:red"><i style="color:red"><b style="margin:0"><u><s class="mine"><a>',
  );
});
