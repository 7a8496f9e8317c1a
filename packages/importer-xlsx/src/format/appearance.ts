import { chooseSection } from './choose-section.ts';
import { parseFormat, type FormatSection, type FormatToken } from './format-section.ts';

/**
 * What a number format makes of a number. The figure stays the stored one; what matters is whether the
 * format says that it is not a plain figure.
 */
export type Appearance =
  | { readonly kind: 'figure'; readonly before: string; readonly after: string }
  | { readonly kind: 'date' | 'percent' | 'hidden' }
  /** Shows other digits than the stored ones: thousands cut off, or digits as decoration. */
  | { readonly kind: 'disguised' };

const plain: Appearance = { kind: 'figure', before: '', after: '' };

/** How a cell with this format code shows a value. */
export function appearanceOf(code: string, value: number): Appearance {
  const section = chooseSection(parseFormat(code), value);
  if (section === undefined || section.length === 0) return { kind: 'hidden' };
  const has = (kind: FormatToken['kind']): boolean => section.some((token) => token.kind === kind);
  if (has('date')) return { kind: 'date' };
  if (has('percent')) return { kind: 'percent' };
  return has('digit') ? withDigits(section) : withoutDigits(section);
}

function withDigits(section: FormatSection): Appearance {
  const first = section.findIndex((token) => token.kind === 'digit');
  const last = section.findLastIndex((token) => token.kind === 'digit');
  const between = textOf(section.slice(first, last));
  const after = section.slice(last + 1);
  const text = { before: textOf(section.slice(0, first)), after: textOf(after) };
  // a comma after the last digit divides by a thousand; 0!.0000 shows tens of thousands
  if (after.some((token) => token.kind === 'comma') || between !== '') return { kind: 'disguised' };
  if (/[.\p{N}]/u.test(text.before + text.after)) return { kind: 'disguised' };
  return { kind: 'figure', ...text };
}

/** A dash for zero is a habit of accounts; no text at all is shown as a blank. */
function withoutDigits(section: FormatSection): Appearance {
  const shown = section.map((token) => token.text.trim()).join('');
  if (shown === '') return { kind: 'hidden' };
  return /^[-–—]+$/.test(shown) ? plain : { kind: 'disguised' };
}

function textOf(tokens: FormatSection): string {
  const text = tokens.map((token) => (token.kind === 'text' ? token.text : '')).join('');
  return text.replace(/[-+()\s]/g, '');
}
