import type { PdfFile } from '../syntax/pdf-file.ts';
import { isArray, Name, PdfStream, type Dictionary, type PdfValue } from '../syntax/value.ts';
import { codeOf, parseCodeMap, type CodeMap, type CodeSpace } from './code-map.ts';
import { unknownText, type Font, type FontGlyph } from './font.ts';
import { predefinedCodeMap, type PredefinedCodeMap } from './predefined-code-maps.ts';
import { withoutRadicals } from './radicals.ts';

/** A font whose codes take several bytes, as all Chinese fonts are. */
export function compositeFont(
  file: PdfFile,
  font: Dictionary,
  toUnicode: CodeMap | undefined,
): Font {
  const descendant = file.dictionary(file.array(font.get('DescendantFonts'))[0]) ?? new Map();
  const encoding = readEncoding(file, font.get('Encoding'));
  const widths = readWidths(file, descendant.get('W'));
  const usualWidth = file.number(descendant.get('DW')) ?? 1000;
  const known = new Map<number, FontGlyph>();
  const [, down = -1000] = file.numbers(descendant.get('DW2'));
  const glyph = (code: string): FontGlyph => {
    const value = codeOf(code);
    const key = value * 8 + code.length;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const width = (widths.get(encoding.identifier(value, code)) ?? usualWidth) / 1000;
    const made: FontGlyph = {
      text: meaningful(toUnicode?.texts.get(value)) ?? encoding.text(code) ?? unknownText,
      advance: encoding.vertical ? down / 1000 : width,
      width,
      isWordSpace: code.length === 1 && value === 0x20,
    };
    known.set(key, made);
    return made;
  };
  return {
    vertical: encoding.vertical,
    decode(codes) {
      const glyphs: FontGlyph[] = [];
      for (let at = 0; at < codes.length;) {
        const length = Math.max(1, encoding.length(codes, at));
        glyphs.push(glyph(codes.slice(at, at + length)));
        at += length;
      }
      return glyphs;
    },
  };
}

/** Zero and the replacement character say that the program did not know either. */
export function meaningful(text: string | undefined): string | undefined {
  return text === undefined || /^[\0\ufffd]*$/.test(text) ? undefined : withoutRadicals(text);
}

interface Encoding {
  readonly vertical: boolean;
  length(codes: string, at: number): number;
  identifier(value: number, code: string): number;
  text(code: string): string | undefined;
}

function readEncoding(file: PdfFile, value: PdfValue | undefined): Encoding {
  const encoding = file.resolve(value);
  if (encoding instanceof PdfStream)
    return embedded(parseCodeMap(file.content(encoding), file.budget));
  const name = encoding instanceof Name ? encoding.text : 'Identity-H';
  return byName(predefinedCodeMap(name) ?? predefinedCodeMap('Identity-H'));
}

function byName(map: PredefinedCodeMap | undefined): Encoding {
  return {
    vertical: map?.vertical ?? false,
    length: (codes, at) => map?.length(codes, at) ?? 2,
    identifier(value, code) {
      if (map?.decode === undefined) return value;
      const text = map.decode(code);
      // identifiers of ideographs are not known; all are of the usual width
      return /^[ -~]$/.test(text) ? map.asciiIdentifier(text.charCodeAt(0)) : -1;
    },
    text: (code) => meaningful(map?.decode?.(code)),
  };
}

function embedded(map: CodeMap): Encoding {
  const base = map.base === undefined ? undefined : predefinedCodeMap(map.base);
  return {
    vertical: map.vertical,
    length: (codes, at) => codeLength(map.spaces, codes, at) ?? base?.length(codes, at) ?? 2,
    identifier: (code) => map.identifiers.get(code) ?? (base === undefined ? 0 : code),
    text: (code) => meaningful(base?.decode?.(code)),
  };
}

function codeLength(spaces: readonly CodeSpace[], codes: string, at: number): number | undefined {
  const fits = ({ low, high }: CodeSpace): boolean =>
    Array.from(low).every((least, i) => {
      const code = codes[at + i] ?? '';
      return code >= least && code <= (high[i] ?? '');
    });
  return (spaces.find(fits) ?? spaces[0])?.low.length;
}

/** `[1 [500 600] 20 40 1000]`: widths one by one, or one for a run of identifiers. */
function readWidths(file: PdfFile, value: PdfValue | undefined): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const list = file.array(value).map((item) => file.resolve(item));
  for (let i = 0; i < list.length;) {
    const first = list[i];
    const second = list[i + 1];
    const third = list[i + 2];
    if (typeof first === 'number' && isArray(second)) {
      file.numbers(second).forEach((width, k) => widths.set(first + k, width));
      i += 2;
    } else if (
      typeof first === 'number' &&
      typeof second === 'number' &&
      typeof third === 'number'
    ) {
      const last = Math.min(second, first + 65_535);
      file.budget.takeSteps(Math.max(0, last - first));
      for (let identifier = first; identifier <= last; identifier++) widths.set(identifier, third);
      i += 3;
    } else i++;
  }
  return widths;
}
