import type { Importer } from '../../importer.ts';
import type { Document } from '../../index.ts';
import {
  demand,
  failuresOf,
  listed,
  register,
  type Check,
  type Failure,
  type Runner,
} from '../check.ts';
import { elsewhere } from '../elsewhere.ts';
import { stopwatch } from '../stopwatch.ts';
import { watched } from '../watched.ts';
import { demandDocument, textOf } from './demand-document.ts';
import { importerContract } from './importer-contract.ts';
import type { ImporterSetup, Sample } from './importer-setup.ts';
import { hostileFiles, mangled, type Mangled } from './mangled.ts';

const usualLimit = 10_000;
const years = 3 * 366 * 86_400_000;

/** 把读入器的检验登记为测试。 Registers the proof of an importer as tests, with the describe and it of any runner. */
export function testImporter<O extends object>(
  importer: Importer<O>,
  setup: ImporterSetup<O> & Runner,
): void {
  register(`importer ${importer.name}`, importerChecks(importer, setup), setup);
}

/** 不用测试程序：逐项检验，返回不成立的。 Without a runner: proves an importer and returns what does not hold. */
export function checkImporter<O extends object>(
  importer: Importer<O>,
  setup: ImporterSetup<O>,
): Promise<readonly Failure[]> {
  return failuresOf(importerChecks(importer, setup));
}

function importerChecks<O extends object>(
  importer: Importer<O>,
  { samples, options, timeLimit = usualLimit }: ImporterSetup<O>,
): Check[] {
  const [extension = ''] = importer.accepts.extensions;
  /** Reads a copy, and says so where the bytes given do not stay as they are. */
  const read = async ({ name, bytes }: Mangled): Promise<Document> => {
    const copy = bytes.slice();
    const document: unknown = await importer.read({
      source: { bytes: copy, name },
      options: options ?? ({} as O),
    });
    demandDocument(document, name);
    demand(
      copy.every((byte, i) => byte === bytes[i]),
      `${name}: the bytes given are changed`,
    );
    return document;
  };
  const readInTime = async (file: Mangled): Promise<void> => {
    const elapsed = stopwatch();
    try {
      await read(file);
    } catch (error) {
      demand(false, `${file.name}: it throws ${String(error)}`);
    }
    const time = Math.round(elapsed());
    demand(
      time <= timeLimit,
      `${file.name} takes ${String(time)} ms; the limit is ${String(timeLimit)} ms`,
    );
  };
  const all = async (files: readonly Mangled[]): Promise<void> => {
    for (const file of files) await readInTime(file);
  };
  const each = (name: string, check: (sample: Sample) => Promise<void>): Check[] =>
    samples.map((sample) => ({ name: `${name}, ${sample.name}`, run: () => check(sample) }));
  return [
    importerContract(importer),
    {
      name: 'samples',
      run: () => demand(samples.length > 0, 'there is no sample of the format'),
    },
    ...each('reads', async (sample) => {
      const document = await read(sample);
      demand(document.blocks.length > 0, 'nothing is read');
      demandTexts(textOf(document), sample.texts ?? []);
    }),
    ...each('recognises', async ({ bytes, name }) => {
      if (importer.recognise === undefined) return;
      const likeness = importer.recognise({ bytes, name });
      demand(likeness > 0 && likeness <= 1, `${String(likeness)} is not above 0 and at most 1`);
      for (const file of hostileFiles(extension)) {
        const other = importer.recognise(file);
        demand(other >= 0 && other <= 1, `${file.name}: ${String(other)} is not between 0 and 1`);
      }
    }),
    ...each('plain data', async (sample) => {
      const document = await read(sample);
      const copy: unknown = JSON.parse(JSON.stringify(document));
      demand(same(copy, document), 'the document does not survive being written as JSON');
    }),
    ...each('determinism', async (sample) => {
      const first = JSON.stringify(await read(sample));
      const again = JSON.stringify(await elsewhere(years, () => read(sample)));
      demand(first === again, 'the same file is read otherwise at another time');
    }),
    ...each('no network, files or console', async (sample) => {
      await read(sample);
      const touched = await watched(() => read(sample));
      demand(touched.length === 0, `it uses ${listed(touched)}`);
    }),
    ...each('never throws: broken', (sample) => all(mangled(sample))),
    { name: 'never throws: hostile', run: () => all(hostileFiles(extension)) },
  ];
}

function demandTexts(text: string, expected: readonly string[]): void {
  const missing = expected.filter((part) => !text.includes(part));
  demand(missing.length === 0, `not read: ${listed(missing)}`);
  const repeated = expected.filter((part) => text.split(part).length > 2);
  demand(repeated.length === 0, `read more than once: ${listed(repeated)}`);
  const places = expected.map((part) => text.indexOf(part));
  const early = expected.find((_, i) => i > 0 && (places[i] ?? 0) < (places[i - 1] ?? 0));
  demand(early === undefined, `out of order: ${String(early)}`);
}

/** Deep equality; a property that is undefined counts as absent, as in JSON. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) {
    return Object.is(a, b);
  }
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const kept = (value: object): [string, unknown][] =>
    Object.entries(value).filter(([, part]) => part !== undefined);
  const [left, right] = [kept(a), new Map(kept(b))];
  return left.length === right.size && left.every(([key, part]) => same(part, right.get(key)));
}
