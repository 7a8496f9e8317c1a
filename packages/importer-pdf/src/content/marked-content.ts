import type { PdfFile } from '../syntax/pdf-file.ts';
import { isDictionary, Name, type Dictionary, type PdfValue } from '../syntax/value.ts';
import type { Layers } from './layers.ts';

/** The marked content that surrounds what is painted: whether it shows. */
export class MarkedContent {
  readonly #file: PdfFile;
  readonly #layers: Layers;
  readonly #stack: boolean[] = [];

  constructor(file: PdfFile, layers: Layers) {
    this.#file = file;
    this.#layers = layers;
  }

  /** In a layer that is off, or in what the file itself calls a header or footer. */
  get isHidden(): boolean {
    return this.#stack.includes(true);
  }

  begin(tag: PdfValue | undefined, property: PdfValue | undefined, resources?: Dictionary): void {
    this.#stack.push(this.#hides(tag, property, resources));
  }

  end(): void {
    this.#stack.pop();
  }

  #hides(
    tag: PdfValue | undefined,
    property: PdfValue | undefined,
    resources: Dictionary | undefined,
  ): boolean {
    if (!(tag instanceof Name)) return false;
    const named = this.#file.dictionary(resources?.get('Properties'));
    const value = property instanceof Name ? named?.get(property.text) : property;
    if (tag.text === 'OC') return this.#layers.isOff(value);
    if (tag.text !== 'Artifact') return false;
    const properties = isDictionary(value) ? value : this.#file.dictionary(value);
    const type = this.#file.resolve(properties?.get('Type'));
    return type instanceof Name && type.text === 'Pagination';
  }
}
