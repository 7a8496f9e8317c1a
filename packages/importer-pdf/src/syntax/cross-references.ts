import { Tokenizer } from './tokenizer.ts';
import { isArray, isDictionary, type Dictionary, type PdfValue } from './value.ts';

/** Where an object is: in the file, in an object stream, or nowhere (free). */
export type Location =
  | { readonly kind: 'file'; readonly offset: number }
  | { readonly kind: 'stream'; readonly stream: number }
  | { readonly kind: 'free' };

/** The table of objects of a file, and its trailer. */
export interface CrossReferences {
  readonly locations: Map<number, Location>;
  readonly trailer: Dictionary;
}

const mostSections = 500;

/** What reading the sections takes from the file. */
export interface SectionSource {
  readonly bytes: Uint8Array;
  /** The object at an offset, its stream decoded. */
  streamAt(offset: number): { dictionary: Dictionary; data: Uint8Array } | undefined;
}

/**
 * Follows the sections from the newest to the oldest; the newest word on an object counts. Undefined
 * where one of them is not what it should be.
 */
export function readCrossReferences(
  source: SectionSource,
  start: number,
): CrossReferences | undefined {
  const locations = new Map<number, Location>();
  const seen = new Set<number>();
  const queue = [start];
  let trailer: Dictionary | undefined;
  for (let offset = queue.shift(); offset !== undefined; offset = queue.shift()) {
    if (seen.has(offset)) continue;
    if (seen.size >= mostSections) return undefined;
    seen.add(offset);
    const section = readSection(source, offset, locations);
    if (section === undefined) return undefined;
    trailer ??= section;
    // In a hybrid file the stream stands for the objects that the table hides.
    for (const key of ['XRefStm', 'Prev']) {
      const next = section.get(key);
      if (typeof next === 'number') queue.push(next);
    }
  }
  return trailer === undefined ? undefined : { locations, trailer };
}

function readSection(
  source: SectionSource,
  offset: number,
  locations: Map<number, Location>,
): Dictionary | undefined {
  if (offset < 0 || offset >= source.bytes.length) return undefined;
  const tokenizer = new Tokenizer(source.bytes, offset);
  return tokenizer.accept('xref')
    ? readTable(tokenizer, locations)
    : readStream(source.streamAt(offset), locations);
}

/** Lines of `0000000016 00000 n`, in runs that begin with `first count`; then the trailer. */
function readTable(tokenizer: Tokenizer, locations: Map<number, Location>): Dictionary | undefined {
  while (!tokenizer.accept('trailer')) {
    const first = tokenizer.next();
    const count = tokenizer.next();
    if (typeof first !== 'number' || typeof count !== 'number') return undefined;
    for (let i = 0; i < count; i++) {
      const offset = tokenizer.next();
      const generation = tokenizer.next();
      if (typeof offset !== 'number' || typeof generation !== 'number') return undefined;
      const used = tokenizer.accept('n');
      if (!used && !tokenizer.accept('f')) return undefined;
      add(locations, first + i, used ? { kind: 'file', offset } : { kind: 'free' });
    }
  }
  const trailer = tokenizer.value();
  return isDictionary(trailer) ? trailer : undefined;
}

function readStream(
  stream: { dictionary: Dictionary; data: Uint8Array } | undefined,
  locations: Map<number, Location>,
): Dictionary | undefined {
  if (stream === undefined) return undefined;
  const { dictionary, data } = stream;
  const widths = numbers(dictionary.get('W'));
  const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
  const width = typeWidth + secondWidth + thirdWidth;
  if (widths.length < 3 || width === 0 || widths.some((w) => w < 0 || w > 8)) return undefined;
  const runs = numbers(dictionary.get('Index'));
  const size = dictionary.get('Size');
  if (runs.length === 0) runs.push(0, typeof size === 'number' ? size : 0);
  let at = 0;
  for (let run = 0; run + 1 < runs.length; run += 2) {
    for (let i = 0; i < (runs[run + 1] ?? 0) && at + width <= data.length; i++) {
      const type = typeWidth === 0 ? 1 : field(data, at, typeWidth);
      const second = field(data, at + typeWidth, secondWidth);
      add(locations, (runs[run] ?? 0) + i, locationOf(type, second));
      at += width;
    }
  }
  return dictionary;
}

function locationOf(type: number, second: number): Location {
  if (type === 1) return { kind: 'file', offset: second };
  return type === 2 ? { kind: 'stream', stream: second } : { kind: 'free' };
}

function field(data: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let i = 0; i < width; i++) value = value * 256 + (data[at + i] ?? 0);
  return value;
}

function add(locations: Map<number, Location>, number: number, location: Location): void {
  if (!locations.has(number)) locations.set(number, location);
}

function numbers(value: PdfValue | undefined): number[] {
  return isArray(value) ? value.filter((item) => typeof item === 'number') : [];
}
