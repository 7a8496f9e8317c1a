import { lowered, raised } from '@gongkai/plugin-kit/reading';
import type { XmlElement } from '@gongkai/plugin-kit/xml';

/**
 * Collects the text of a string item: its runs joined, phonetic guides left out, raised digits kept
 * apart from the figures they stand beside.
 */
export class RichText {
  #text = '';
  #run = '';
  #shift: 'superscript' | 'subscript' | undefined;
  #phonetic = 0;
  #inText = false;

  open(element: XmlElement): void {
    const { local } = element;
    if (local === 'rPh') this.#phonetic++;
    else if (local === 'r') this.#shift = undefined;
    else if (local === 'vertAlign') {
      const value = element.attribute('val');
      this.#shift = value === 'superscript' || value === 'subscript' ? value : undefined;
    } else if (local === 't') {
      this.#inText = this.#phonetic === 0;
      this.#run = '';
    }
  }

  text(piece: string): void {
    if (this.#inText) this.#run += piece;
  }

  close(local: string): void {
    if (local === 'rPh') this.#phonetic--;
    else if (local === 'r') this.#shift = undefined;
    else if (local === 't' && this.#inText) {
      this.#inText = false;
      this.#text += shifted(unescapeText(this.#run), this.#shift);
    }
  }

  /** The text so far; starts anew. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}

function shifted(text: string, shift: 'superscript' | 'subscript' | undefined): string {
  if (shift === undefined) return text;
  return shift === 'superscript' ? raised(text) : lowered(text);
}

/** Characters that XML cannot hold are written `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
