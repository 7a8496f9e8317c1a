/** A name, such as `/Type`. */
export class Name {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A reference to an indirect object. */
export class Reference {
  readonly number: number;
  readonly generation: number;

  constructor(number: number, generation: number) {
    this.number = number;
    this.generation = generation;
  }
}

/** A dictionary whose bytes follow, still encoded and encrypted. */
export class PdfStream {
  readonly dictionary: Dictionary;
  readonly bytes: Uint8Array;
  /** Its object number, which its key depends on; undefined inside another stream. */
  readonly owner: Reference | undefined;

  constructor(dictionary: Dictionary, bytes: Uint8Array, owner: Reference | undefined) {
    this.dictionary = dictionary;
    this.bytes = bytes;
    this.owner = owner;
  }
}

export type Dictionary = ReadonlyMap<string, PdfValue>;

export type PdfValue =
  | null
  | boolean
  | number
  /** The bytes of a string, one character for each. */
  | string
  | Name
  | Reference
  | readonly PdfValue[]
  | Dictionary
  | PdfStream;

export function isDictionary(value: PdfValue | undefined): value is Dictionary {
  return value instanceof Map;
}

export function isArray(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value);
}
