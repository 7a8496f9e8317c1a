import type { PdfFile } from '../syntax/pdf-file.ts';
import { PdfStream, type Dictionary } from '../syntax/value.ts';
import { readCompactEncoding } from './compact-font.ts';
import { glyphText } from './glyph-names.ts';
import { standardEncoding, type SimpleEncoding } from './simple-encoding.ts';

/**
 * The encoding in a font itself, for a dictionary that states none. Fonts that are not embedded have the
 * standard one; a subset of which nothing is known has none, since its codes may be in any order.
 */
export function builtInEncoding(file: PdfFile, font: Dictionary): SimpleEncoding {
  if (font.has('CharProcs')) return [];
  const descriptor = file.dictionary(font.get('FontDescriptor'));
  const program = file.resolve(descriptor?.get('FontFile'));
  if (program instanceof PdfStream) return typeOneEncoding(file.content(program));
  const compact = file.resolve(descriptor?.get('FontFile3'));
  if (compact instanceof PdfStream) return readCompactEncoding(file.content(compact));
  const trueType = file.resolve(descriptor?.get('FontFile2'));
  return trueType instanceof PdfStream ? [] : standardEncoding();
}

/** The clear text of a Type 1 program: `dup 49 /one put`, or a name of an encoding. */
function typeOneEncoding(program: Uint8Array): SimpleEncoding {
  const head = new TextDecoder('windows-1252').decode(program.subarray(0, 32_768));
  if (/\/Encoding\s+StandardEncoding/.test(head)) return standardEncoding();
  const encoding: SimpleEncoding = [];
  for (const [, code, name = ''] of head.matchAll(/dup\s+(\d{1,3})\s*\/([^\s/]{1,64})\s+put/g)) {
    encoding[Number(code)] = glyphText(name);
  }
  return encoding;
}
