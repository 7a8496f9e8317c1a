import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlImporter } from './html-importer.ts';
import { outlineOf, read, reasonOf } from './testing/outline.ts';

const tooLarge = [['import/unreadable', 'too-large']];
const table = '<table><tr><td>甲<td>1<tr><td>乙<td>2</table>';
const rows = [
  ['甲', '1'],
  ['乙', '2'],
];

/** Every test of this file has the time that a whole report may take. */
const limit = 10_000;

describe('hostile pages', () => {
  test('10,000 elements deep', { timeout: limit }, () => {
    for (const tag of ['div', 'b', 'span', 'ul', 'p', 'font']) {
      const deep = `<${tag}>`.repeat(10_000);
      expect(outlineOf(`${deep}${table}<p>完`).slice(0, 1), tag).toEqual([rows]);
      expect(outlineOf(`${deep}${table}${`</${tag}>`.repeat(10_000)}`), tag).toEqual([rows]);
    }
  });

  test('10,000 tables deep: said to be too large', { timeout: limit }, () => {
    expect(reasonOf('<table><tr><td>'.repeat(10_000))).toEqual(tooLarge);
  });

  test('hundreds of thousands of unclosed and badly closed tags', { timeout: limit }, () => {
    expect(reasonOf('<div>'.repeat(400_000))).toEqual(tooLarge);
    expect(
      reasonOf(`${'<b>'.repeat(50_000)}${'<div>'.repeat(40_000)}${'</b>'.repeat(50_000)}`),
    ).toEqual(tooLarge);
    expect(read(`${'<p>'.repeat(200_000)}${'</div>'.repeat(200_000)}`).blocks).toEqual([]);
  });

  test('100,000 columns: said to be too large', { timeout: limit }, () => {
    expect(reasonOf(`<table><tr>${'<td>1'.repeat(100_000)}</table>`)).toEqual(tooLarge);
    expect(reasonOf(`<table><tr>${'<td colspan=1000>1'.repeat(100)}</table>`)).toEqual(tooLarge);
  });

  test('spans that cover millions of cells: said to be too large', { timeout: limit }, () => {
    const wide = '<td colspan=1000 rowspan=65534>1';
    expect(reasonOf(`<table><tr>${wide}${'<tr>'.repeat(100_000)}</table>`)).toEqual(tooLarge);
  });

  test('a file of 33 MB: said to be too large', () => {
    expect(reasonOf(new Uint8Array((32 << 20) + 1).fill(0x20))).toEqual(tooLarge);
  });

  test('megabytes of tags, of lines, of references', { timeout: limit }, () => {
    const tags = '<p class="x" style="color:red"><a<b><!-- -- --><script>if(a<b)</script>';
    expect(reasonOf(tags.repeat(120_000))).toEqual(tooLarge);
    expect(reasonOf('x\n'.repeat(1_000_000))).toEqual(tooLarge);
    expect(read(`<pre>${'\n'.repeat(2_000_000)}</pre>`).blocks).toEqual([]);
    expect(read(`<p>${'&amp;'.repeat(300_000)}`).blocks).toHaveLength(1);
    expect(read(`<p>${' \n'.repeat(1_000_000)}甲${' <'.repeat(1_000_000)}`).blocks).toHaveLength(1);
  });

  test('names of the prototype are only names', () => {
    const page = '<constructor valueOf=1><meta name=constructor content=x><p>甲</constructor>';
    expect(outlineOf(page)).toEqual(['甲']);
    expect(({} as Record<string, unknown>).constructor).toBe(Object);
  });
});

describe('what is no page', () => {
  test.each([
    ['PK\u0003\u0004', 'unsupported'],
    ['%PDF-1.7', 'unsupported'],
    ['\u0089PNG', 'scanned'],
    ['', 'empty'],
    ['\u0000\u0001\u0002\u0003', 'binary'],
  ])('%j is answered with %s', (start, reason) => {
    const bytes = Uint8Array.from(start, (c) => c.charCodeAt(0));
    expect(reasonOf(bytes)).toEqual([['import/unreadable', reason]]);
  });

  test('a page cut off anywhere is read up to there', () => {
    const page = new TextEncoder().encode(
      `<!doctype html><title>题</title><!-- x --><p class="a">甲&amp;乙</p>${table}<script>1</script>`,
    );
    for (let length = 1; length <= page.length; length++) {
      expect(Array.isArray(read(page.subarray(0, length)).blocks)).toBe(true);
    }
  });

  test('random bytes and random tags give a document', () => {
    const tag = fc.constantFrom(
      ...'<table> <tr> <td> </td> </table> <p> </p> <b> </b> <svg> </svg> <select> <a href=x> </a> <li> <ol>'.split(
        ' ',
      ),
      ...'<script> </script> <title> </title> <!-- --> <div hidden> </div> <nav> </nav> <h1> </h2> <br> </br>'.split(
        ' ',
      ),
      ...'<caption> </caption> <tfoot> </tfoot> <th rowspan=0> <td colspan=3> <button> <pre> </pre> & &lt < > 甲 1'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 60 }), (tags) => {
        expect(Array.isArray(read(`x${tags.join('')}`).blocks)).toBe(true);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(Array.isArray(read(bytes).blocks)).toBe(true);
      }),
    );
  });
});

describe('whether a file looks like a page', () => {
  const score = (text: string): number | undefined =>
    htmlImporter.recognise?.({ bytes: new TextEncoder().encode(text) });

  test('goes by its beginning, not by its name', () => {
    expect(score('<!DOCTYPE html><html>')).toBeGreaterThan(0.9);
    expect(score('\n<p>甲</p>')).toBeGreaterThan(0.5);
    expect(score('# 题\n\n<table><tr>')).toBeLessThan(0.5);
    expect(score('一、总体情况 a<b')).toBe(0);
    expect(score('PK\u0003\u0004')).toBe(0);
  });
});
