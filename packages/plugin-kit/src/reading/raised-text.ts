const superscript = new Map(
  Array.from('0123456789+-=()n', (c, i) => [c, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'[i] ?? c]),
);
const subscript = new Map(Array.from('0123456789+-=()', (c, i) => [c, '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'[i] ?? c]));

/**
 * 上标文字。上标数字写作上标字符，免得 12 的注号 1 与之连成 121。
 * Superscript text. Raised digits become superscript characters: the note mark 1 on 12 is not 121.
 */
export function raised(text: string): string {
  return shifted(text, superscript);
}

/** 下标文字。 Subscript text. */
export function lowered(text: string): string {
  return shifted(text, subscript);
}

function shifted(text: string, characters: ReadonlyMap<string, string>): string {
  return text.replace(/[0-9+\-=()n]/g, (character) => characters.get(character) ?? character);
}
