import type { PdfFile } from '../syntax/pdf-file.ts';
import { Name, type Dictionary } from '../syntax/value.ts';
import { builtInEncoding } from './built-in-encoding.ts';
import type { CodeMap } from './code-map.ts';
import { meaningful } from './composite-font.ts';
import { unknownText, type Font, type FontGlyph } from './font.ts';
import { simpleEncoding } from './simple-encoding.ts';
import { standardWidth } from './standard-widths.ts';

/** A font with codes of one byte. */
export function simpleFont(file: PdfFile, font: Dictionary, toUnicode: CodeMap | undefined): Font {
  const encoding = simpleEncoding(file, font, () => builtInEncoding(file, font));
  const width = widthsOf(file, font);
  const glyphs = Array.from({ length: 256 }, (_, code): FontGlyph => {
    const advance = width(code);
    return {
      text: meaningful(toUnicode?.texts.get(code)) ?? encoding[code] ?? unknownText,
      advance,
      width: advance,
      isWordSpace: code === 0x20,
    };
  });
  return {
    vertical: false,
    decode(bytes) {
      const shown: FontGlyph[] = [];
      for (let i = 0; i < bytes.length; i++) shown.push(glyphs[bytes.charCodeAt(i)] as FontGlyph);
      return shown;
    },
  };
}

function widthsOf(file: PdfFile, font: Dictionary): (code: number) => number {
  const widths = file.numbers(font.get('Widths'));
  const first = file.number(font.get('FirstChar')) ?? 0;
  const descriptor = file.dictionary(font.get('FontDescriptor'));
  const missing = file.number(descriptor?.get('MissingWidth')) ?? 0;
  const name = file.resolve(font.get('BaseFont'));
  // glyphs of Type 3 have a scale of their own
  const [scale = 0.001] = font.has('FontMatrix') ? file.numbers(font.get('FontMatrix')) : [];
  if (widths.length > 0) return (code) => (widths[code - first] ?? missing) * Math.abs(scale);
  return (code) => standardWidth(name instanceof Name ? name.text : '', code) / 1000;
}
