import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { outlineOf } from './testing/outline.ts';

/**
 * The reader builds no tree. A parser that follows the HTML standard to the letter does, so pages with
 * end tags left out, astray and overlapping must give the same tables and the same text.
 */
describe('what a conforming parser sees in careless pages', () => {
  const inline = fc.constantFrom(
    ...'<b> </b> <i> </i> <span> </span> <em> </p> <p> </div> <div> </li> <ul> <li> </ul> <font>'.split(
      ' ',
    ),
    ...'<br> </br> <dl> <dt> <dd> </dl> <section> </section> </body> <html> <head>'.split(' '),
    ...'甲 乙 1 2 <!--x--> </none> <center> </center> <u> </u> &nbsp; &lt; < <3 </3> <!x> <?x>'.split(
      ' ',
    ),
  );
  const heading = fc.constantFrom('<h2>', '</h3>');
  const tablePart = fc.constantFrom(
    ...'<tr> </tr> <td> </td> <th> </th> <tbody> </tbody> <thead> </thead> </tfoot>'.split(' '),
    ...'<td> <tr> <td> <td><p> <td><b> <td><div> </caption> <colgroup> <col>'.split(' '),
  );
  const inCell = fc.array(inline, { maxLength: 4 }).map((parts) => parts.join(''));
  const nested = inCell.map((text) => `<td>${text}<table><tr><td>3<td>4</table></td>`);
  const tableOf = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    fc
      .array(fc.oneof(tablePart, ...parts), { maxLength: 25 })
      .map((drawn) => `<table>${drawn.join('')}</table>`);
  const pageOf = (table: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc
      .array(fc.oneof(inline, table), { maxLength: 12 })
      .map((parts) => `<!doctype html><body>${parts.join('')}`);

  test('is the same text in the same order', () => {
    fc.assert(
      fc.property(pageOf(tableOf(inline, heading, nested)), (html) => {
        const read = outlineOf(html)
          .flat(3)
          .filter((text) => text !== '"');
        expect(squeezed(read.map((text) => String(text).replace(/^#+ /, '')).join(''))).toBe(
          squeezed(textOf(parse(html))),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('are the same cells', () => {
    fc.assert(
      fc.property(pageOf(tableOf(inline)), (html) => {
        const read = outlineOf(html).filter(Array.isArray).flat(2).map(String).map(squeezed);
        expect(read.join('|')).toBe(cellsOf(parse(html)).join('|'));
      }),
      { numRuns: 2000 },
    );
  });
});

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

function childrenOf(node: Tree.Node): readonly Tree.Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** The texts of the cells in the order of the page. */
function cellsOf(node: Tree.Node): string[] {
  return childrenOf(node).flatMap((child) => {
    const isCell = isElement(child) && (child.tagName === 'td' || child.tagName === 'th');
    return [...(isCell ? [squeezed(textOf(child))] : []), ...cellsOf(child)];
  });
}

function textOf(node: Tree.Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  return childrenOf(node).map(textOf).join('');
}

function squeezed(text: string): string {
  return text.replace(/[\s\u00a0]/g, '');
}
