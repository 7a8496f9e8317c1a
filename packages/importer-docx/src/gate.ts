import type { XmlElement } from '@gongkai/plugin-kit/xml';
import { attributeOf } from './word-names.ts';

// what was there before a tracked change, and what is not text at all
const skipped = new Set([
  'w:del',
  'w:moveFrom',
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:numberingChange',
  'w:sectPr',
  'w:rt',
]);

interface Control {
  /** What it shows is a request to fill it in, or a table of contents made by Word. */
  mute: boolean;
}

/** Lets the text of a document through as Word shows it with all changes accepted. */
export class Gate {
  #skipping = 0;
  #muted = 0;
  readonly #alternatives: { taken: boolean }[] = [];
  readonly #controls: Control[] = [];
  /** Open fields, innermost last: whether their code is still going on. */
  readonly #fields: boolean[] = [];

  /** Whether text counts here. */
  get isOpen(): boolean {
    return this.#muted === 0 && !this.#fields.includes(true);
  }

  /** True where the element and all in it are passed over. */
  skips(name: string, isProperty: boolean): boolean {
    if (this.#skipping > 0) {
      this.#skipping++;
      return true;
    }
    if (name === 'mc:AlternateContent') this.#alternatives.push({ taken: false });
    // the mark of a deleted paragraph or row is a property, not a container
    const isMark = isProperty && (name === 'w:del' || name === 'w:moveFrom');
    if ((skipped.has(name) && !isMark) || this.#isSecondBranch(name)) this.#skipping = 1;
    return this.#skipping > 0;
  }

  /** The end of an element; true where it was passed over. */
  leaves(name: string): boolean {
    if (this.#skipping > 0) {
      this.#skipping--;
      return true;
    }
    if (name === 'mc:AlternateContent') this.#alternatives.pop();
    else if (name === 'w:sdt') this.#controls.pop();
    else if (name === 'w:sdtContent' && this.#controls.at(-1)?.mute === true) this.#muted--;
    return false;
  }

  /** Elements that decide about the text after or within them. */
  open(name: string, element: XmlElement): void {
    if (name === 'w:sdt') this.#controls.push({ mute: false });
    else if (name === 'w:sdtContent' && this.#controls.at(-1)?.mute === true) this.#muted++;
    else if (name === 'w:fldChar') this.#field(attributeOf(element, 'fldCharType'));
  }

  /** A property of the content control that is open. */
  controlProperty(name: string, element: XmlElement): void {
    const control = this.#controls.at(-1);
    if (control === undefined) return;
    if (name === 'w:showingPlcHdr') control.mute = true;
    if (name === 'w:docPartGallery' && attributeOf(element, 'val') === 'Table of Contents') {
      control.mute = true;
    }
  }

  /** A field whose code does not end with its paragraph was never finished: it hides nothing. */
  endParagraph(): void {
    this.#fields.fill(false);
  }

  #field(type: string | undefined): void {
    if (type === 'begin') this.#fields.push(true);
    else if (type === 'separate' && this.#fields.length > 0) this.#fields.splice(-1, 1, false);
    else if (type === 'end') this.#fields.pop();
  }

  /** Of alternatives one is read: the first, whatever a program needs to draw it. */
  #isSecondBranch(name: string): boolean {
    if (name !== 'mc:Choice' && name !== 'mc:Fallback') return false;
    const alternative = this.#alternatives.at(-1);
    if (alternative === undefined) return false;
    if (alternative.taken) return true;
    alternative.taken = true;
    return false;
  }
}
