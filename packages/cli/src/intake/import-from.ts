import type { Importer, Origins, Place, Source } from '@gongkai/plugin-kit';
import { importReport } from '@gongkai/recognizer';
import { forms } from '@gongkai/schema/forms';
import { readDraft } from '@gongkai/validator';
import { builtinImporters } from '../plugins/builtin.ts';
import type { Intake, IntakeContext } from './intake.ts';

/** 由读入器和识别器得到草稿。 Bytes → draft, by importer and recogniser. */
export async function importFrom(
  source: Source,
  { importer }: Pick<IntakeContext, 'importer'>,
): Promise<Intake> {
  const importers = importer === undefined ? await builtin() : [importer];
  const { draft, origins, diagnostics, properties } = await importReport(source, {
    importers,
    forms: Object.values(forms),
    readDraft,
    ...(importer === undefined ? {} : { importer: importer.name }),
  });
  return {
    draft,
    origins,
    diagnostics,
    ...(properties === undefined ? {} : { properties }),
    locate: (addresses) => locateOrigins(origins, addresses),
  };
}

function builtin(): Promise<Importer[]> {
  return Promise.all(Object.values(builtinImporters).map(({ load }) => load()));
}

/** 格的出处；行的地址取该行第一个有出处的格。 The origin of a cell; for a row that of its first cell. */
function locateOrigins(origins: Origins, addresses: ReadonlySet<string>): Map<string, Place> {
  const places = new Map<string, Place>();
  const known = Object.keys(origins);
  for (const address of addresses) {
    const nearest = known.find((key) => key === address || key.startsWith(`${address}/`));
    const origin = nearest === undefined ? undefined : origins[nearest];
    if (origin !== undefined) places.set(address, origin);
  }
  return places;
}
