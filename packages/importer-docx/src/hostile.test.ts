import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { outlineOf, read, reasonOf } from './testing/outline.ts';
import { p, root, run, tbl, tc, tr, writeDocx } from './testing/write-docx.ts';

/** The time that a whole report may take. */
const limit = { timeout: 10_000 };
const unreadable = (reason: string): unknown => [['import/unreadable', reason, expect.any(String)]];
const withDocument = (xml: string): Uint8Array =>
  writeDocx('', { files: { 'word/document.xml': xml } });

describe('hostile archives', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(65 << 20) }, { level: 1 });

  test('a bomb: megabytes of nothing in a few kilobytes', limit, () => {
    expect(bomb.length).toBeLessThan(400_000);
    expect(reasonOf(bomb)).toEqual(unreadable('too-large'));
  });

  test('a bomb that states a small size', limit, () => {
    const view = new DataView(Uint8Array.from(bomb).buffer);
    for (let at = 0; at + 46 < view.byteLength; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    expect(reasonOf(new Uint8Array(view.buffer))).toEqual(unreadable('too-large'));
  });

  test('cut off at every hundredth of its length', limit, () => {
    const file = writeDocx(p(run('甲'.repeat(3000))) + tbl(tr(tc('乙') + tc('1'))));
    for (let percent = 1; percent < 100; percent++) {
      const cut = file.subarray(0, Math.floor((file.length * percent) / 100));
      expect(reasonOf(cut), `${String(percent)} %`).toEqual(unreadable('corrupt'));
    }
  });

  test('one flipped bit is never another figure', () => {
    const file = writeDocx(tbl(tr(tc('规章') + tc('12')), tr(tc('文件') + tc('345'))));
    const whole = read(file).blocks;
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(7), (at, bit) => {
        const flipped = Uint8Array.from(file);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        const { blocks, diagnostics } = read(flipped);
        // refused, or the bit was none of the text's
        if (diagnostics === undefined) expect(blocks).toEqual(whole);
        else expect(blocks).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('hostile XML', () => {
  test('entity expansion and external entities are refused', () => {
    const doctype = (declarations: string): string =>
      `<?xml version="1.0"?><!DOCTYPE w:document [${declarations}]><w:document><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>`;
    const laughs = '<!ENTITY l "ha"><!ENTITY a "&l;&l;&l;&l;&l;&l;&l;&l;&l;&l;">';
    expect(reasonOf(withDocument(doctype(laughs)))).toEqual(unreadable('corrupt'));
    const external = '<!ENTITY a SYSTEM "file:///etc/passwd">';
    expect(reasonOf(withDocument(doctype(external)))).toEqual(unreadable('corrupt'));
    expect(reasonOf(withDocument(root('document', '&a;')))).toEqual(unreadable('corrupt'));
  });

  test('what is not well-formed, and what is nested too deep, is refused', limit, () => {
    for (const xml of [
      '<w:document>',
      '<w:document></w:body>',
      '<w:document a="></w:document>',
      'x<',
    ]) {
      expect(reasonOf(withDocument(xml)), xml).toEqual(unreadable('corrupt'));
    }
    expect(reasonOf(writeDocx('<w:sdt>'.repeat(10_000) + '</w:sdt>'.repeat(10_000)))).toEqual(
      unreadable('corrupt'),
    );
    expect(
      outlineOf('<w:customXml>'.repeat(900) + p(run('甲')) + '</w:customXml>'.repeat(900)),
    ).toEqual(['甲']);
  });

  test('bad styles or numbers do not take the text with them', () => {
    const odd = '<w:style><w:name/><w:outlineLvl w:val="x"/></w:style><w:basedOn/>';
    const lists = '<w:lvl/><w:num/><w:abstractNum><w:lvl/></w:abstractNum><w:startOverride/>';
    const body = p(
      run('甲'),
      '<w:pStyle/><w:numPr><w:numId w:val="-5"/><w:ilvl w:val="99"/></w:numPr>',
    );
    expect(outlineOf(body, { styles: odd, numbering: lists })).toEqual(['甲']);
  });
});

describe('hostile tables', () => {
  test('100,000 columns: said to be too large', limit, () => {
    const wide = tbl(tr(tc('1').repeat(100_000)));
    expect(reasonOf(writeDocx(wide))).toEqual(unreadable('too-large'));
  });

  test('spans of millions: said to be too large, or cut to what a table may have', limit, () => {
    const span = '<w:gridSpan w:val="999999999"/>';
    expect(reasonOf(writeDocx(tbl(tr(tc('1', span) + tc('2', span)))))).toEqual(
      unreadable('too-large'),
    );
    const tall = tr(tc('', '<w:gridSpan w:val="1000"/><w:vMerge/>')).repeat(1000);
    expect(reasonOf(writeDocx(tbl(tall)))).toEqual(unreadable('too-large'));
  });

  test('parts of tables without a table do not fail', () => {
    const parts = '<w:tr><w:trPr><w:hidden/></w:trPr></w:tr>';
    expect(
      outlineOf(`<w:tc><w:tcPr><w:vMerge/></w:tcPr>${p(run('甲'))}</w:tc>${parts}${p(run('乙'))}`),
    ).toContain('乙');
  });

  test('300,000 paragraphs: said to be too large', limit, () => {
    expect(reasonOf(writeDocx('<w:p/>'.repeat(300_000)))).toEqual(unreadable('too-large'));
  });
});

test('random bytes and random XML give a document', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (noise) => {
      expect(read(Uint8Array.of(0x50, 0x4b, 3, 4, ...noise)).diagnostics).toHaveLength(1);
      expect(read(noise).blocks).toEqual([]);
    }),
  );
  const element = fc.constantFrom(
    ...'p r t tbl tr tc tcPr trPr pPr rPr vMerge gridSpan del ins sdt sdtPr sdtContent fldChar'.split(
      ' ',
    ),
    ...'txbxContent br sym numPr numId ilvl moveFrom hidden vanish pStyle outlineLvl cellDel'.split(
      ' ',
    ),
  );
  const values = fc.constantFrom('', '1', 'restart', 'begin', 'x');
  const { node } = fc.letrec<{ node: string; nodes: string[] }>((tie) => ({
    nodes: fc.oneof(
      { maxDepth: 5 },
      fc.constant<string[]>([]),
      fc.array(tie('node'), { maxLength: 4 }),
    ),
    node: fc
      .tuple(element, values, tie('nodes'))
      .map(([name, value, nodes]) => `<w:${name} w:val="${value}">${nodes.join('甲')}</w:${name}>`),
  }));
  fc.assert(
    fc.property(node, (xml) => {
      expect(Array.isArray(outlineOf(xml))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('an archive without compression is read as well', () => {
  const xml = strToU8(root('document', `<w:body>${p(run('甲'))}</w:body>`));
  expect(read(zipSync({ 'word/document.xml': xml }, { level: 0 })).blocks).toHaveLength(1);
});
