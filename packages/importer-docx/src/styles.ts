import { scanXml } from '@gongkai/plugin-kit/xml';
import { attributeOf, isOn, numberOf, WordNames } from './word-names.ts';

/** A style, as far as it says something about the text. */
interface Style {
  name: string;
  basedOn?: string;
  /** Outline level from 0; 9 is body text. */
  outline?: number;
  list?: number;
  listLevel?: number;
  hidden?: boolean;
}

/** A list and a level in it. */
export interface ListPlace {
  readonly list: number;
  readonly level: number | undefined;
}

const deepest = 20;

/** The styles of a document, each with what it inherits. */
export class Styles {
  readonly #styles = new Map<string, Style>();

  constructor(xml: string | undefined) {
    if (xml !== undefined) this.#read(xml);
  }

  /** The heading level that a style marks, from 1. */
  headingOf(id: string | undefined): number | undefined {
    const outline = this.#inherited(id, (style) => style.outline ?? outlineByName(style.name));
    return outline === undefined || outline > 8 ? undefined : outline + 1;
  }

  listOf(id: string | undefined): ListPlace | undefined {
    const list = this.#inherited(id, (style) => style.list);
    if (list === undefined) return undefined;
    return { list, level: this.#inherited(id, (style) => style.listLevel) };
  }

  isHidden(id: string | undefined): boolean {
    return this.#inherited(id, (style) => style.hidden) ?? false;
  }

  /** Whether it is a style of tables of contents, which repeat the headings. */
  isOfContents(id: string | undefined): boolean {
    const name = this.#styles.get(id ?? '')?.name ?? '';
    return /^(?:toc (?:\d|heading)|目录 ?\d)$/i.test(name);
  }

  #inherited<T>(id: string | undefined, of: (style: Style) => T | undefined): T | undefined {
    let style = this.#styles.get(id ?? '');
    for (let i = 0; i < deepest && style !== undefined; i++) {
      const value = of(style);
      if (value !== undefined) return value;
      style = this.#styles.get(style.basedOn ?? '');
    }
    return undefined;
  }

  #read(xml: string): void {
    const names = new WordNames(xml);
    let style: Style | undefined;
    scanXml(xml, {
      open: (element) => {
        const name = names.of(element.name);
        if (name === 'w:style') {
          style = { name: '' };
          this.#styles.set(attributeOf(element, 'styleId') ?? '', style);
        } else if (style === undefined) return;
        else if (name === 'w:name') style.name = attributeOf(element, 'val') ?? '';
        else if (name === 'w:basedOn') style.basedOn = attributeOf(element, 'val') ?? '';
        else if (name === 'w:vanish') style.hidden = isOn(element);
        else setNumber(style, name, numberOf(element));
      },
      close(written) {
        if (names.of(written) === 'w:style') style = undefined;
      },
    });
  }
}

function setNumber(style: Style, name: string, number: number | undefined): void {
  if (number === undefined) return;
  if (name === 'w:outlineLvl') style.outline = number;
  else if (name === 'w:numId') style.list = number;
  else if (name === 'w:ilvl') style.listLevel = number;
}

/** Word stores the English names of its own styles; other programs the Chinese ones too. */
function outlineByName(name: string): number | undefined {
  if (/^(?:title|标题)$/i.test(name)) return 0;
  const level = /^(?:heading|标题) ?([1-9])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}
