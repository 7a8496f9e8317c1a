import { readFileSync } from 'node:fs';
import { compactXml } from '@gongkai/plugin-kit/templates';

/** The part of styles, and the number of each cell style by its name. */
export interface Styles {
  readonly xml: string;
  readonly numbers: Readonly<Record<string, number>>;
  /** The names of those that have lines. */
  readonly lined: readonly string[];
}

const format = /<xf name="(\w+)"([^>]*?)(\/>|>.*?<\/xf>)/g;

/**
 * styles.xml as written has names for its cell styles, which the file format does not know. Each style
 * has a twin for texts that begin like a formula: such a text stays text after somebody edited the cell.
 */
export function readStyles(file: string): Styles {
  const source = compactXml(readFileSync(file, 'utf8'));
  const formats = [...source.matchAll(format)].map(([, name = '', attributes = '', rest = '']) => ({
    name,
    lined: attributes.includes('borderId='),
    xml: (more: string): string => `<xf xfId="0"${applied(attributes)}${more}${rest}`,
  }));
  const list = [
    ...formats.map(({ xml }) => xml('')),
    ...formats.map(({ xml }) => xml(' quotePrefix="1"')),
  ];
  const [before = '', after = ''] = source.split(/<cellXfs>.*<\/cellXfs>/);
  return {
    xml: `${before}<cellXfs count="${String(list.length)}">${list.join('')}</cellXfs>${after}`,
    lined: formats.filter(({ lined }) => lined).map(({ name }) => name),
    numbers: Object.fromEntries(formats.map(({ name }, i) => [name, i])),
  };
}

/** Excel asks for it to be said that font, border, … of a cell style count. */
function applied(attributes: string): string {
  const kinds = { numFmtId: 'NumberFormat', fontId: 'Font', fillId: 'Fill', borderId: 'Border' };
  const names = Object.entries(kinds).filter(([name]) => attributes.includes(`${name}=`));
  return `${attributes}${names.map(([, name]) => ` apply${name}="1"`).join('')} applyAlignment="1"`;
}
