import type { DocumentFigure, Place } from '@gongkai/plugin-kit';
import type { XmlElement } from '@gongkai/plugin-kit/xml';

const drawn = new Set(['pic:pic', 'c:chart', 'dgm:relIds']);

/** Finds pictures, charts and diagrams with their alternative text. */
export class Pictures {
  #alt: string | undefined;

  /** The picture that an element stands for, if it stands for one. */
  open(name: string, element: XmlElement, place: Place): DocumentFigure | undefined {
    if (name === 'wp:docPr') {
      this.#alt = alternative(element.attribute('descr'), element.attribute('title'));
    } else if (name === 'v:shape') this.#alt = alternative(element.attribute('alt'));
    else if (name === 'v:imagedata') {
      return figure(this.#alt ?? alternative(element.attribute('o:title')), place);
    }
    return drawn.has(name) ? figure(this.#alt, place) : undefined;
  }
}

function alternative(...texts: (string | undefined)[]): string | undefined {
  return texts.map((text) => text?.trim()).find((text) => text !== undefined && text !== '');
}

function figure(alt: string | undefined, place: Place): DocumentFigure {
  return { type: 'figure', place, ...(alt === undefined ? {} : { alt }) };
}
