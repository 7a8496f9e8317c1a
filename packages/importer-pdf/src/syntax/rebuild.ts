import { isBlank, isRegular } from './characters.ts';
import type { CrossReferences, Location } from './cross-references.ts';
import { findBytes } from './find-bytes.ts';
import { readObject } from './read-object.ts';
import { Tokenizer } from './tokenizer.ts';
import { isDictionary, Name, PdfStream, type Dictionary, type PdfValue } from './value.ts';

/** A table of objects made anew. */
export interface RebuiltTable extends CrossReferences {
  /** Object streams, by number and in the order of the file, with where they stand. */
  readonly containers: readonly { readonly number: number; readonly offset: number }[];
}

/**
 * The table of objects made anew where the file's own is broken: every `12 0 obj` in the file, the last
 * of a number counting, as in a file that was saved several times.
 */
export function rebuildTable(bytes: Uint8Array): RebuiltTable | undefined {
  const locations = new Map<number, Location>();
  const containers: { number: number; offset: number }[] = [];
  let trailer: Dictionary | undefined;
  let catalog: Dictionary | undefined;
  for (const found of objectsOf(bytes)) {
    if (found.kind === 'trailer') {
      if (found.value.has('Root')) trailer = found.value;
      continue;
    }
    const { number, offset, value } = found;
    locations.set(number, { kind: 'file', offset });
    const dictionary = value instanceof PdfStream ? value.dictionary : value;
    const type = isDictionary(dictionary) ? dictionary.get('Type') : undefined;
    if (!isDictionary(dictionary) || !(type instanceof Name)) continue;
    if (type.text === 'XRef' && dictionary.has('Root')) trailer = dictionary;
    if (type.text === 'Catalog') catalog = new Map([['Root', dictionary]]);
    if (type.text === 'ObjStm') containers.push({ number, offset });
  }
  const found = trailer ?? catalog;
  return found === undefined ? undefined : { locations, trailer: found, containers };
}

type Found =
  | {
      readonly kind: 'object';
      readonly number: number;
      readonly offset: number;
      readonly value: PdfValue;
    }
  | { readonly kind: 'trailer'; readonly value: Dictionary };

/** Objects and trailers in the order of the file; what lies inside streams is passed over. */
function* objectsOf(bytes: Uint8Array): Generator<Found> {
  let at = 0;
  for (;;) {
    const next = findBytes(bytes, 'obj', at);
    const trailer = findBytes(bytes.subarray(0, next === -1 ? bytes.length : next), 'trailer', at);
    if (trailer !== -1) {
      const value = new Tokenizer(bytes, trailer + 7).value();
      if (isDictionary(value)) yield { kind: 'trailer', value };
      at = trailer + 7;
      continue;
    }
    if (next === -1) return;
    at = next + 3;
    const offset = objectStart(bytes, next);
    if (offset === undefined) continue;
    const object = readObject(bytes, offset, (value) => (typeof value === 'number' ? value : null));
    if (object === undefined) continue;
    yield { kind: 'object', number: object.reference.number, offset, value: object.value };
    at = Math.max(at, object.end);
  }
}

/** Back over `12 0 ` from the word `obj`. */
function objectStart(bytes: Uint8Array, at: number): number | undefined {
  let position = at;
  for (let word = 0; word < 2; word++) {
    const beforeBlanks = position;
    while (position > 0 && isBlank(bytes[position - 1])) position--;
    if (position === beforeBlanks) return undefined;
    const end = position;
    while (position > 0 && isDigit(bytes[position - 1])) position--;
    if (position === end || end - position > 10) return undefined;
  }
  return isRegular(bytes[position - 1]) ? undefined : position;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
