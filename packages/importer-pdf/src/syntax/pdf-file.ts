import { UnreadableError } from '@gongkai/plugin-kit/archive';
import type { Budget } from '../filters/budget.ts';
import { decodeStream } from '../filters/decode-stream.ts';
import { openEncryption, type Decryption } from '../security/decryption.ts';
import { bytesOf } from './byte-string.ts';
import { BrokenTable } from './broken-table.ts';
import type { CrossReferences } from './cross-references.ts';
import { readObjectStream } from './object-stream.ts';
import { readObject } from './read-object.ts';
import {
  isArray,
  isDictionary,
  PdfStream,
  Reference,
  type Dictionary,
  type PdfValue,
} from './value.ts';

const longestChain = 32;

/** A PDF file: its objects by number, read when asked for. */
export class PdfFile {
  readonly bytes: Uint8Array;
  readonly budget: Budget;
  readonly trailer: Dictionary;
  readonly #locations: CrossReferences['locations'];
  readonly #objects = new Map<number, PdfValue>();
  readonly #objectStreams = new Map<number, ReadonlyMap<number, PdfValue>>();
  readonly #open = new Set<number>();
  readonly #decryption: Decryption | undefined;

  constructor(bytes: Uint8Array, references: CrossReferences, budget: Budget) {
    this.bytes = bytes;
    this.budget = budget;
    this.trailer = references.trailer;
    this.#locations = references.locations;
    this.#decryption = this.#encryption();
  }

  /** The object a reference stands for; null where there is none. */
  resolve(value: PdfValue | undefined): PdfValue {
    let current = value ?? null;
    for (let i = 0; current instanceof Reference; i++) {
      if (i > longestChain) throw new UnreadableError('corrupt');
      current = this.#object(current.number);
    }
    return current;
  }

  dictionary(value: PdfValue | undefined): Dictionary | undefined {
    const resolved = this.resolve(value);
    if (resolved instanceof PdfStream) return resolved.dictionary;
    return isDictionary(resolved) ? resolved : undefined;
  }

  array(value: PdfValue | undefined): readonly PdfValue[] {
    const resolved = this.resolve(value);
    return isArray(resolved) ? resolved : [];
  }

  number(value: PdfValue | undefined): number | undefined {
    const resolved = this.resolve(value);
    return typeof resolved === 'number' ? resolved : undefined;
  }

  numbers(value: PdfValue | undefined): number[] {
    return this.array(value).map((item) => this.number(item) ?? 0);
  }

  /** The numbers of the objects in an object stream. */
  objectsIn(stream: number): Iterable<number> {
    return this.#inStream(stream).keys();
  }

  /** The content of a stream, decrypted and decoded. */
  content(stream: PdfStream): Uint8Array {
    const { dictionary, owner } = stream;
    const plain =
      this.#decryption === undefined || owner === undefined
        ? stream.bytes
        : this.#decryption.stream(stream.bytes, owner);
    return decodeStream(plain, dictionary, (value) => this.resolve(value), this.budget);
  }

  /** The bytes of a string that stands in an object of this number, decrypted. */
  stringBytes(value: string, owner: PdfValue | undefined): Uint8Array {
    return this.#decryption === undefined || !(owner instanceof Reference)
      ? bytesOf(value)
      : this.#decryption.string(bytesOf(value), owner);
  }

  #encryption(): Decryption | undefined {
    const dictionary = this.dictionary(this.trailer.get('Encrypt'));
    if (dictionary === undefined) return undefined;
    const [id] = this.array(this.trailer.get('ID'));
    // strings of the encryption dictionary are not encrypted, so nothing is cached decrypted
    return openEncryption(dictionary, bytesOf(typeof id === 'string' ? id : ''), (value) =>
      this.resolve(value),
    );
  }

  #object(number: number): PdfValue {
    const known = this.#objects.get(number);
    if (known !== undefined) return known;
    // an object that needs itself, as a length may
    if (this.#open.has(number)) return null;
    this.#open.add(number);
    const value = this.#load(number);
    this.#open.delete(number);
    this.#objects.set(number, value);
    return value;
  }

  #load(number: number): PdfValue {
    const location = this.#locations.get(number);
    if (location === undefined || location.kind === 'free') return null;
    if (location.kind === 'stream') return this.#inStream(location.stream).get(number) ?? null;
    const found = readObject(this.bytes, location.offset, (value) => this.resolve(value));
    if (found === undefined || found.reference.number !== number) throw new BrokenTable();
    return found.value;
  }

  #inStream(number: number): ReadonlyMap<number, PdfValue> {
    const known = this.#objectStreams.get(number);
    if (known !== undefined) return known;
    const stream = this.#locations.get(number)?.kind === 'file' ? this.#object(number) : null;
    if (!(stream instanceof PdfStream)) throw new BrokenTable();
    const first = this.number(stream.dictionary.get('First')) ?? 0;
    const objects = readObjectStream(this.content(stream), first);
    this.#objectStreams.set(number, objects);
    return objects;
  }
}
