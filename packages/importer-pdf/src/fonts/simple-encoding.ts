import type { PdfFile } from '../syntax/pdf-file.ts';
import { Name, type Dictionary, type PdfValue } from '../syntax/value.ts';
import { asciiNames, glyphText } from './glyph-names.ts';

/** Code → text of a font with codes of one byte; codes without text are undefined. */
export type SimpleEncoding = (string | undefined)[];

// From 0xA1 on; a dash is a code without a glyph. Accented letters, further up, do not occur here.
const standardUpper =
  'exclamdown cent sterling fraction yen florin section currency quotesingle quotedblleft guillemotleft guilsinglleft guilsinglright fi fl - endash dagger daggerdbl periodcentered - paragraph bullet quotesinglbase quotedblbase quotedblright guillemotright ellipsis perthousand - questiondown'.split(
    ' ',
  );

/** The encoding of Adobe's own fonts. */
export function standardEncoding(): SimpleEncoding {
  const encoding: SimpleEncoding = [];
  asciiNames.forEach((name, i) => {
    encoding[0x20 + i] = glyphText(name);
  });
  encoding[0x27] = '’';
  encoding[0x60] = '‘';
  standardUpper.forEach((name, i) => {
    encoding[0xa1 + i] = glyphText(name);
  });
  return encoding;
}

function charset(label: 'windows-1252' | 'macintosh'): SimpleEncoding {
  const decoder = new TextDecoder(label);
  return Array.from({ length: 256 }, (_, code) =>
    code < 0x20 ? undefined : decoder.decode(Uint8Array.of(code)),
  );
}

/**
 * The encoding that a font dictionary states. Without one the font's own applies, and what that is,
 * `builtIn` says; an embedded font of which it is not known has none: its codes may stand for anything.
 */
export function simpleEncoding(
  file: PdfFile,
  font: Dictionary,
  builtIn: () => SimpleEncoding,
): SimpleEncoding {
  const encoding = file.resolve(font.get('Encoding'));
  if (encoding instanceof Name) return named(encoding.text) ?? builtIn();
  const dictionary = file.dictionary(encoding);
  if (dictionary === undefined) return builtIn();
  const base = file.resolve(dictionary.get('BaseEncoding'));
  const result = (base instanceof Name ? named(base.text) : undefined) ?? builtIn();
  return differences(result, file.array(dictionary.get('Differences')), file);
}

function named(name: string): SimpleEncoding | undefined {
  if (name === 'WinAnsiEncoding') return charset('windows-1252');
  if (name === 'MacRomanEncoding') return charset('macintosh');
  return name === 'StandardEncoding' ? standardEncoding() : undefined;
}

/** `[49 /one /two 65 /A]` */
function differences(
  encoding: SimpleEncoding,
  list: readonly PdfValue[],
  file: PdfFile,
): SimpleEncoding {
  let code = 0;
  for (const item of list.map((value) => file.resolve(value))) {
    if (typeof item === 'number') code = item;
    else if (item instanceof Name && code >= 0 && code < 256) {
      encoding[code++] = glyphText(item.text);
    }
  }
  return encoding;
}
