import type { PdfFile } from '../syntax/pdf-file.ts';
import { Name, PdfStream, type Dictionary } from '../syntax/value.ts';
import { parseCodeMap } from './code-map.ts';
import { compositeFont } from './composite-font.ts';
import type { Font } from './font.ts';
import { simpleFont } from './simple-font.ts';

/** The font that a font dictionary describes. */
export function loadFont(file: PdfFile, dictionary: Dictionary): Font {
  const stream = file.resolve(dictionary.get('ToUnicode'));
  const toUnicode =
    stream instanceof PdfStream ? parseCodeMap(file.content(stream), file.budget) : undefined;
  const subtype = file.resolve(dictionary.get('Subtype'));
  return subtype instanceof Name && subtype.text === 'Type0'
    ? compositeFont(file, dictionary, toUnicode)
    : simpleFont(file, dictionary, toUnicode);
}
