import type { DocumentBlock, Place } from '@gongkai/plugin-kit';
import { lowered, raised } from '@gongkai/plugin-kit/reading';
import type { XmlElement } from '@gongkai/plugin-kit/xml';
import { attributeOf, isOn, numberOf } from './word-names.ts';

/** A paragraph that is being read. */
export class Paragraph {
  readonly place: Place;
  text = '';
  style: string | undefined;
  /** Outline level from 0; 9 is body text. */
  outline: number | undefined;
  list: number | undefined;
  listLevel: number | undefined;
  /** Its end was deleted: it goes on in the next paragraph. */
  goesOn = false;
  /** Pictures and text boxes, which stand after it. */
  readonly apart: DocumentBlock[] = [];
  #hidden = false;
  #characterStyle: string | undefined;
  #shift: string | undefined;

  constructor(place: Place) {
    this.place = place;
  }

  /** A property of the paragraph. */
  property(name: string, element: XmlElement): void {
    if (name === 'w:pStyle') this.style = attributeOf(element, 'val');
    else if (name === 'w:outlineLvl') this.outline = numberOf(element);
    else if (name === 'w:numId') this.list = numberOf(element);
    else if (name === 'w:ilvl') this.listLevel = numberOf(element);
  }

  /** A property of its end. */
  markProperty(name: string): void {
    if (name === 'w:del' || name === 'w:moveFrom') this.goesOn = true;
  }

  startRun(): void {
    this.#hidden = false;
    this.#characterStyle = undefined;
    this.#shift = undefined;
  }

  /** A property of the run that is open. */
  runProperty(name: string, element: XmlElement): void {
    if (name === 'w:vanish' || name === 'w:strike' || name === 'w:dstrike') {
      this.#hidden ||= isOn(element);
    } else if (name === 'w:vertAlign') this.#shift = attributeOf(element, 'val');
    else if (name === 'w:rStyle') this.#characterStyle = attributeOf(element, 'val');
  }

  /** Adds text of the run that is open. */
  add(text: string, isHiddenStyle: (style: string) => boolean): void {
    if (this.#hidden) return;
    if (this.#characterStyle !== undefined && isHiddenStyle(this.#characterStyle)) return;
    if (this.#shift === 'superscript') this.text += raised(text);
    else this.text += this.#shift === 'subscript' ? lowered(text) : text;
  }
}
