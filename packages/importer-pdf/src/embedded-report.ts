import { EMBEDDED_REPORT } from '@gongkai/plugin-kit/archive';
import { bytesOf } from './syntax/byte-string.ts';
import { textString } from './properties.ts';
import type { PdfFile } from './syntax/pdf-file.ts';
import { PdfStream, type Dictionary, type PdfValue } from './syntax/value.ts';

const deepestTree = 16;

/** The attachment that holds canonical JSON, by its name. */
export function embeddedReport(file: PdfFile): string | undefined {
  const catalog = file.dictionary(file.trailer.get('Root'));
  const tree = file.dictionary(file.dictionary(catalog?.get('Names'))?.get('EmbeddedFiles'));
  const found = [...named(file, tree, 0), ...file.array(catalog?.get('AF'))]
    .map((value) => file.dictionary(value))
    .find((specification) => nameOf(file, specification) === EMBEDDED_REPORT);
  const files = file.dictionary(found?.get('EF'));
  const stream = file.resolve(files?.get('F') ?? files?.get('UF'));
  return stream instanceof PdfStream
    ? new TextDecoder('utf-8').decode(file.content(stream))
    : undefined;
}

/** The values of a name tree. */
function named(file: PdfFile, node: Dictionary | undefined, depth: number): PdfValue[] {
  if (node === undefined || depth > deepestTree) return [];
  file.budget.takeSteps();
  const own = file.array(node.get('Names')).filter((_, i) => i % 2 === 1);
  const kids = file.array(node.get('Kids'));
  return [...own, ...kids.flatMap((kid) => named(file, file.dictionary(kid), depth + 1))];
}

function nameOf(file: PdfFile, specification: Dictionary | undefined): string | undefined {
  const name = file.resolve(specification?.get('UF') ?? specification?.get('F'));
  return typeof name === 'string' ? textString(bytesOf(name)) : undefined;
}
