/** A piece of a number format. */
export interface FormatToken {
  readonly kind: 'digit' | 'comma' | 'percent' | 'date' | 'text' | 'condition' | 'other';
  /** What is shown (`text`) or compared (`condition`). */
  readonly text: string;
}

export type FormatSection = readonly FormatToken[];

// In this order: the word General, quoted text, an escaped character, a gap or filling, a bracket,
// an exponent, the halves of a day, any single character.
const pieces =
  /General|"[^"]*"?|[\\!][\s\S]?|[_*][\s\S]?|\[[^\]]*\]?|E[+-]|AM\/PM|A\/P|上午\/下午|[\s\S]/giu;

/** A format code cut at its semicolons, in tokens. */
export function parseFormat(code: string): FormatSection[] {
  const sections: FormatToken[][] = [[]];
  for (const [piece] of code.matchAll(pieces)) {
    if (piece === ';') sections.push([]);
    else sections.at(-1)?.push(tokenOf(piece));
  }
  return sections;
}

function tokenOf(piece: string): FormatToken {
  const first = piece[0] ?? '';
  if (first === '"') return { kind: 'text', text: piece.replaceAll('"', '') };
  if (first === '\\' || first === '!') return { kind: 'text', text: piece.slice(1) };
  if (first === '[') return bracket(piece.replace(/^\[|\]$/g, ''));
  if (/^(General|[0#?@])$/i.test(piece)) return { kind: 'digit', text: '' };
  if (/^(AM\/PM|A\/P|上午\/下午|[ymdhsegba])$/i.test(piece)) return { kind: 'date', text: '' };
  if (piece === ',') return { kind: 'comma', text: '' };
  if (piece === '%') return { kind: 'percent', text: '' };
  // signs and blanks: the figure has its own
  if (/^([_*]|E[+-]$|[-+()/:.\s])/i.test(piece)) {
    return { kind: 'other', text: piece === '-' ? '-' : '' };
  }
  return { kind: 'text', text: piece };
}

/** `[$¥-804]` shows ¥, `[h]` counts hours, `[>=100]` compares; colours and languages show nothing. */
function bracket(content: string): FormatToken {
  if (content.startsWith('$')) return { kind: 'text', text: content.slice(1).replace(/-.*$/, '') };
  if (/^(h+|m+|s+)$/i.test(content)) return { kind: 'date', text: '' };
  if (/^[<>=]/.test(content)) return { kind: 'condition', text: content };
  return { kind: 'other', text: '' };
}
