import { lowered, raised } from '@gongkai/plugin-kit/reading';
import type { StartTag } from './start-tag.ts';
import type { TextStyle } from './flow.ts';
import { leadsAway } from './navigation.ts';

/** How text is set where the reader stands. */
export interface Style extends TextStyle {
  readonly shift: 'raised' | 'lowered' | undefined;
  /** Struck out, or the mark of a note: no part of the text of the page. */
  readonly muted: boolean;
  /** Raw text of a title or a script. */
  readonly raw: boolean;
}

export const plain: Style = {
  level: undefined,
  link: 0,
  preserved: false,
  shift: undefined,
  muted: false,
  raw: false,
};

/** The style of the content of an element; the same where it changes nothing. */
export function styleWithin(tag: StartTag, style: Style, links: number): Style {
  const changed = byName(tag, style, links);
  const css = tag.attributes.get('style');
  if (css === undefined || !/vertical-align|line-through/i.test(css)) return changed;
  if (/line-through/i.test(css)) return { ...changed, muted: true };
  const shift = /vertical-align\s*:\s*(super|sub)\b/i.exec(css)?.[1]?.toLowerCase();
  if (shift === undefined) return changed;
  return { ...changed, shift: shift === 'super' ? 'raised' : 'lowered' };
}

function byName(tag: StartTag, style: Style, links: number): Style {
  switch (tag.type.name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return { ...style, level: Number(tag.type.name.charAt(1)) };
    case 'sup':
      return { ...style, shift: 'raised' };
    case 'sub':
      return { ...style, shift: 'lowered' };
    case 'del':
    case 's':
    case 'strike':
      return { ...style, muted: true };
    case 'pre':
    case 'listing':
      return { ...style, preserved: true };
    case 'a':
      return linkStyle(tag.attributes.get('href'), style, links);
    default:
      return style;
  }
}

function linkStyle(href: string | undefined, style: Style, links: number): Style {
  // the mark of a foot- or endnote, as word processors write it
  if (href !== undefined && /^#_?(?:ftn|edn|fn)/i.test(href)) return { ...style, muted: true };
  return leadsAway(href) ? { ...style, link: links } : style;
}

/** Text as it is set: raised digits are superscript characters. */
export function setText(text: string, { shift }: Style): string {
  if (shift === undefined) return text;
  return shift === 'raised' ? raised(text) : lowered(text);
}
