import type { PdfFile } from '../syntax/pdf-file.ts';
import { Name, Reference, type PdfValue } from '../syntax/value.ts';

/** Which optional content (layers) of a file is switched off. */
export class Layers {
  readonly #file: PdfFile;
  readonly #off = new Set<number>();

  constructor(file: PdfFile) {
    this.#file = file;
    const catalog = file.dictionary(file.trailer.get('Root'));
    const properties = file.dictionary(catalog?.get('OCProperties'));
    const usual = file.dictionary(properties?.get('D'));
    const base = file.resolve(usual?.get('BaseState'));
    if (base instanceof Name && base.text === 'OFF') this.#add(properties?.get('OCGs'));
    for (const item of file.array(usual?.get('ON'))) {
      if (item instanceof Reference) this.#off.delete(item.number);
    }
    this.#add(usual?.get('OFF'));
  }

  /** Whether what belongs to this group, or to a set of groups, does not show. */
  isOff(value: PdfValue | undefined): boolean {
    if (this.#off.size === 0 || value === undefined) return false;
    if (value instanceof Reference && this.#off.has(value.number)) return true;
    const groups = this.#file.dictionary(value)?.get('OCGs');
    const members = groups instanceof Reference ? [groups] : this.#file.array(groups);
    return (
      members.length > 0 &&
      members.every((member) => member instanceof Reference && this.#off.has(member.number))
    );
  }

  #add(groups: PdfValue | undefined): void {
    for (const item of this.#file.array(groups)) {
      if (item instanceof Reference) this.#off.add(item.number);
    }
  }
}
