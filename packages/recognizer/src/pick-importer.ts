import type { Importer, Source } from '@gongkai/plugin-kit';
import type { ImportContext } from './import-report.ts';

/** 内容像到这个程度，就不看扩展名。 Content that looks like this much decides, whatever the extension. */
const convincing = 0.5;

/** 选读入器：指定的；内容最像的；扩展名相符的；再不然，内容说得过去的。 Picks an importer: the one asked for, the one the content looks like, the one of the extension, or one that may do. */
export function pickImporter(
  source: Source,
  { importers, importer: asked }: ImportContext,
): Importer | undefined {
  if (asked !== undefined) return importers.find(({ name }) => name === asked);
  if (source.bytes.length === 0) return undefined;
  const scored = importers
    .map((importer) => ({ importer, score: scoreOf(importer, source) }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best !== undefined && best.score >= convincing) return best.importer;
  const possible = scored.filter(({ score }) => score > 0).map(({ importer }) => importer);
  const byName = (list: readonly Importer[]): Importer | undefined =>
    list.find((importer) => named(importer, source));
  // what nobody knows goes to the importer of its name, which says what is wrong with it
  return byName(possible) ?? possible[0] ?? byName(importers);
}

function scoreOf(importer: Importer, source: Source): number {
  if (importer.recognise === undefined) return named(importer, source) ? 0.2 : 0;
  try {
    return importer.recognise(source);
  } catch {
    return 0;
  }
}

function named({ accepts }: Importer, { name = '', mediaType }: Source): boolean {
  const lower = name.toLowerCase();
  return (
    accepts.extensions.some((extension) => lower.endsWith(extension)) ||
    (mediaType !== undefined && accepts.mediaTypes.includes(mediaType))
  );
}
