import type { XmlElement } from '@gongkai/plugin-kit/xml';

// end of a namespace → the prefix by which this package calls it; both sets of the standard end alike
const called: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/drawingml\/(?:2006\/)?picture$/, 'pic'],
  [/\/drawingml\/(?:2006\/)?chart$/, 'c'],
  [/\/drawingml\/(?:2006\/)?diagram$/, 'dgm'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
];
const declared = /xmlns(?::([\w.-]+))?\s*=\s*["']([^"']{1,200})["']/g;
const looked = 20_000;

/** Names of elements as this package writes them (`w:p`), whatever prefixes a file uses. */
export class WordNames {
  readonly #prefixes = new Map<string, string>();
  readonly #names = new Map<string, string>();

  constructor(xml: string) {
    for (const [, prefix = '', uri = ''] of xml.slice(0, looked).matchAll(declared)) {
      const name = called.find(([ending]) => ending.test(uri))?.[1];
      if (name !== undefined && !this.#prefixes.has(prefix)) this.#prefixes.set(prefix, name);
    }
  }

  of(written: string): string {
    const known = this.#names.get(written);
    if (known !== undefined) return known;
    const colon = written.indexOf(':');
    const prefix = this.#prefixes.get(written.slice(0, Math.max(0, colon)));
    const name = prefix === undefined ? written : `${prefix}:${written.slice(colon + 1)}`;
    this.#names.set(written, name);
    return name;
  }
}

/** An attribute of the element's own namespace: `w:val` of `w:numId`. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  const prefix = element.name.slice(0, element.name.length - element.local.length);
  return element.attribute(prefix + name) ?? element.attribute(name);
}

/** The number in `w:val`, where there is one. */
export function numberOf(element: XmlElement): number | undefined {
  const number = Number.parseInt(attributeOf(element, 'val') ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}

/** A switch such as `w:vanish`: on when it stands there, unless it says otherwise. */
export function isOn(element: XmlElement): boolean {
  return !['0', 'false', 'off', 'none'].includes(attributeOf(element, 'val') ?? '');
}
