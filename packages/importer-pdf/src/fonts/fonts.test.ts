import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outline, readPages } from '../testing/outline.ts';
import { latin1, packed, type WriteOptions } from '../testing/write-pdf.ts';
import { predefinedCodeMap } from './predefined-code-maps.ts';

const hex = (bytes: Iterable<number>): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const reason = (document: ReturnType<typeof readPages>): unknown =>
  document.diagnostics?.map(({ code, params }) => [code, params['reason']]);

/** A page that shows these codes in the font X of these objects (numbered from 100 on). */
function show(codes: string, objects: NonNullable<WriteOptions['objects']>) {
  const content = `BT /X 12 Tf 60 700 Td <${codes}> Tj ET`;
  return readPages([{ content }], { fonts: '/X 100 0 R/F1 3 0 R', objects });
}

const composite = (encoding: string, more = ''): string =>
  `<</Type/Font/Subtype/Type0/BaseFont/X/Encoding ${encoding}/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/X/DW 1000>>]${more}>>`;
const toUnicode = (...lists: readonly string[]) =>
  packed(latin1(`/CIDInit /ProcSet findresource begin begincmap\n${lists.join('\n')}\nendcmap`));

/** Characters by what the platform decodes from their codes: the oracle of all predefined maps. */
function codesIn(
  charset: string,
  leads: readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(charset, { fatal: true });
  const codes = new Map<string, readonly number[]>();
  for (const lead of leads) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      try {
        const text = decoder.decode(Uint8Array.of(lead, trail));
        if (/^[\u4e00-\u9fff]$/.test(text)) codes.set(text, [lead, trail]);
      } catch {
        // no character has this code
      }
    }
  }
  return codes;
}

const leads = Array.from({ length: 0xfe - 0xb0 + 1 }, (_, i) => 0xb0 + i);
const utf16 = (text: string): number[] =>
  Array.from({ length: text.length }, (_, i) => [
    text.charCodeAt(i) >> 8,
    text.charCodeAt(i) & 255,
  ]).flat();

describe('fonts that name a character set need no map of their own', () => {
  test.each(['GBK-EUC-H', 'GBKp-EUC-H', 'GBK2K-H', 'GB-EUC-H', 'GBpc-EUC-H'])('%s', (name) => {
    const codes = codesIn('gbk', leads);
    const letters = fc.array(fc.constantFrom(...codes.keys(), '1', '7'), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(letters, (text) => {
        const bytes = text.flatMap((c) => codes.get(c) ?? [c.charCodeAt(0)]);
        expect(outline(show(hex(bytes), [composite(`/${name}`)]))).toEqual([text.join('')]);
      }),
      { numRuns: 40 },
    );
  });

  test.each(['UniGB-UCS2-H', 'UniGB-UTF16-H', 'UniCNS-UTF16-H', 'UniJIS-UCS2-H'])('%s', (name) => {
    fc.assert(
      fc.property(fc.stringMatching(/^[一-龥0-9]{1,20}$/), (text) => {
        expect(outline(show(hex(utf16(text)), [composite(`/${name}`)]))).toEqual([text]);
      }),
      { numRuns: 40 },
    );
  });

  test('rare characters in UTF-16 take two units, in GB 18030 four bytes', () => {
    expect(outline(show(hex(utf16('𠮷1')), [composite('/UniGB-UTF16-H')]))).toEqual(['𠮷1']);
    expect(outline(show('9534b23331', [composite('/GBK2K-H')]))).toEqual([
      new TextDecoder('gb18030').decode(Uint8Array.of(0x95, 0x34, 0xb2, 0x33)) + '1',
    ]);
  });

  test('names that no reader knows are not guessed at', () => {
    expect(predefinedCodeMap('Adobe-Secret-H')).toBeUndefined();
    expect(reason(show(hex(utf16('公开')), [composite('/Adobe-Secret-H')]))).toEqual([
      ['import/unreadable', 'unsupported'],
    ]);
  });
});

describe('a map from codes to text', () => {
  const pairs = fc.uniqueArray(
    fc.tuple(fc.nat(0xffff), fc.stringMatching(/^[一-龥0-9a-z]{1,3}$/)),
    {
      selector: ([code]) => code,
      minLength: 1,
      maxLength: 12,
    },
  );
  const four = (n: number): string => n.toString(16).padStart(4, '0');

  test('says what every code means, several letters too', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const chars = list.map(([code, text]) => `<${four(code)}> <${hex(utf16(text))}>`);
        const map = toUnicode(`${String(list.length)} beginbfchar\n${chars.join('\n')}\nendbfchar`);
        const shown = show(list.map(([code]) => four(code)).join(''), [
          composite('/Identity-H', '/ToUnicode 101 0 R'),
          map,
        ]);
        expect(outline(shown).join('')).toBe(list.map(([, text]) => text).join(''));
      }),
      { numRuns: 60 },
    );
  });

  test('ranges count up, or list their texts', () => {
    const map = toUnicode(
      '2 beginbfrange\n<0001> <000a> <0030>\n<0010> <0012> [<516c> <5f00> <62a5>]\nendbfrange',
    );
    const font = composite('/Identity-H', '/ToUnicode 101 0 R');
    expect(outline(show('00010002000a001000110012', [font, map]))).toEqual(['019公开报']);
  });

  test('that promises millions of codes costs no more than the file may', () => {
    const ranges = Array.from({ length: 400 }, () => '<0000> <ffff> <0030>').join('\n');
    const map = toUnicode(`400 beginbfrange\n${ranges}\nendbfrange`);
    const font = composite('/Identity-H', '/ToUnicode 101 0 R');
    expect(reason(show('0001', [font, map]))).toEqual([['import/unreadable', 'too-large']]);
  });
});

describe('fonts of one byte', () => {
  const simple = (more: string): string => `<</Type/Font/Subtype/Type1/BaseFont/X${more}>>`;

  test('by name of the encoding, and by the differences from it', () => {
    expect(outline(show('313233', [simple('/Encoding/WinAnsiEncoding')]))).toEqual(['123']);
    const differences = '/Encoding<</Differences[1/one/two 10/uni516C/u5F00/f_i]>>';
    expect(outline(show('01020a0b0c', [simple(differences)]))).toEqual(['12公开fi']);
  });

  test('a map to text goes before the encoding', () => {
    const map = toUnicode('1 beginbfchar\n<31> <0037>\nendbfchar');
    const font = simple('/Encoding/WinAnsiEncoding/ToUnicode 101 0 R');
    expect(outline(show('3131', [font, map]))).toEqual(['77']);
  });

  test('a TrueType subset that states no encoding may mean anything', () => {
    const font = simple('/FontDescriptor<</FontFile2 101 0 R>>');
    const document = show('313233', [font, packed(new Uint8Array(12))]);
    expect(document.blocks).toEqual([]);
    expect(reason(document)).toEqual([['import/unreadable', 'unsupported']]);
  });

  test('glyphs whose names say nothing have no text', () => {
    const font = simple(
      '/Encoding<</Differences[49/g17/g18/g19]>>/FontDescriptor<</FontFile2 101 0 R>>',
    );
    const document = show('313233', [font, packed(new Uint8Array(12))]);
    expect(document.blocks).toEqual([]);
  });
});

describe('glyphs of which nobody knows the meaning', () => {
  test('all of them: the file says that it cannot be read', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{4,80}$/), (codes) => {
        fc.pre(codes.length % 4 === 0);
        const document = show(codes, [composite('/Identity-H')]);
        expect(document.blocks).toEqual([]);
        expect(reason(document)).toEqual([['import/unreadable', 'unsupported']]);
      }),
      { numRuns: 40 },
    );
  });

  test('one among digits: it stands there, and the cell is no figure', () => {
    const map = toUnicode('1 beginbfrange\n<0001> <000a> <0030>\nendbfrange');
    const font = composite('/Identity-H', '/ToUnicode 101 0 R');
    expect(outline(show('00020777000300040005', [font, map]))).toEqual(['1\ufffd234']);
  });
});
