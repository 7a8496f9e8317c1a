import type { OrdinalFormat } from '@gongkai/plugin-kit/reading';
import { scanXml, type XmlElement } from '@gongkai/plugin-kit/xml';
import { ordinalFormat } from './ordinal-format.ts';
import { attributeOf, isOn, numberOf, WordNames } from './word-names.ts';

/** How one level of a list is numbered. */
export interface ListLevel {
  start: number;
  /** Undefined where the level shows no number: bullets. */
  format: OrdinalFormat | undefined;
  /** The number with its surroundings: `第%1条`, `（%2）`. */
  text: string;
  /** Numbers of other levels in it are Arabic. */
  legal: boolean;
  /** The level of the deepest number that makes this one start anew; 0 for none. */
  restart: number | undefined;
  /** The paragraph style that is numbered at this level. */
  style: string | undefined;
}

/** A numbered list: the levels it takes from its definition, and those it changes. */
export interface List {
  /** Lists of one definition count on together. */
  readonly definition: number;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Where levels start anew when the list first occurs. */
  readonly starts: ReadonlyMap<number, number>;
}

interface Definition {
  readonly levels: Map<number, ListLevel>;
  style?: string;
}

interface Numbering {
  readonly definition: number;
  readonly levels: Map<number, ListLevel>;
  readonly starts: Map<number, number>;
}

/** The lists of numbering.xml by their number. */
export class ListDefinitions {
  readonly #definitions = new Map<number, Definition>();
  readonly #numberings = new Map<number, Numbering>();

  constructor(xml: string | undefined) {
    if (xml !== undefined)
      scanXml(xml, new NumberingHandler(xml, this.#definitions, this.#numberings));
  }

  /** `listOfStyle` finds the list of a style: a definition may only refer to one. */
  list(number: number, listOfStyle: (style: string) => number | undefined): List | undefined {
    const numbering = this.#numberings.get(number);
    if (numbering === undefined) return undefined;
    const definition = this.#definitions.get(numbering.definition);
    const linked = definition?.style === undefined ? undefined : listOfStyle(definition.style);
    const source = this.#numberings.get(linked ?? -1)?.definition ?? numbering.definition;
    const levels = new Map(this.#definitions.get(source)?.levels);
    for (const [level, changed] of numbering.levels) levels.set(level, changed);
    return { definition: source, levels, starts: numbering.starts };
  }
}

class NumberingHandler {
  readonly #names: WordNames;
  readonly #definitions: Map<number, Definition>;
  readonly #numberings: Map<number, Numbering>;
  #definition: Definition | undefined;
  #numbering: Numbering | undefined;
  #levels: Map<number, ListLevel> | undefined;
  #level: ListLevel | undefined;
  #number = -1;
  #override = 0;

  constructor(
    xml: string,
    definitions: Map<number, Definition>,
    numberings: Map<number, Numbering>,
  ) {
    this.#names = new WordNames(xml);
    this.#definitions = definitions;
    this.#numberings = numberings;
  }

  open(element: XmlElement): void {
    const name = this.#names.of(element.name);
    if (name === 'w:abstractNum') {
      this.#definition = { levels: new Map() };
      this.#levels = this.#definition.levels;
      this.#definitions.set(idOf(element, 'abstractNumId'), this.#definition);
    } else if (name === 'w:num') {
      this.#numbering = undefined;
      this.#levels = undefined;
      this.#number = idOf(element, 'numId');
    } else if (name === 'w:abstractNumId') this.#startNumbering(numberOf(element) ?? -1);
    else if (name === 'w:lvlOverride') this.#override = idOf(element, 'ilvl');
    else if (name === 'w:startOverride') {
      this.#numbering?.starts.set(this.#override, numberOf(element) ?? 0);
    } else if (name === 'w:numStyleLink' && this.#definition !== undefined) {
      this.#definition.style = attributeOf(element, 'val') ?? '';
    } else if (name === 'w:lvl') {
      this.#level = newLevel();
      this.#levels?.set(idOf(element, 'ilvl'), this.#level);
    } else if (this.#level !== undefined) setLevel(this.#level, name, element);
  }

  close(written: string): void {
    if (this.#names.of(written) === 'w:lvl') this.#level = undefined;
  }

  #startNumbering(definition: number): void {
    this.#numbering = { definition, levels: new Map(), starts: new Map() };
    this.#levels = this.#numbering.levels;
    this.#numberings.set(this.#number, this.#numbering);
  }
}

function newLevel(): ListLevel {
  return {
    start: 0,
    format: 'decimal',
    text: '',
    legal: false,
    restart: undefined,
    style: undefined,
  };
}

function setLevel(level: ListLevel, name: string, element: XmlElement): void {
  const value = attributeOf(element, 'val') ?? '';
  if (name === 'w:start') level.start = numberOf(element) ?? 0;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:isLgl') level.legal = isOn(element);
  else if (name === 'w:lvlRestart') level.restart = numberOf(element);
  else if (name === 'w:pStyle') level.style = value;
  // a custom format stands beside the nearest one that others know
  else if (name === 'w:numFmt' && value !== 'custom') {
    level.format = ordinalFormat(value);
  }
}

function idOf(element: XmlElement, attribute: string): number {
  return Number.parseInt(attributeOf(element, attribute) ?? '-1', 10);
}
