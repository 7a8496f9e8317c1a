import type { FormatSection } from './format-section.ts';

/** The section that applies to a value: positive, negative, zero – or the first whose condition holds. */
export function chooseSection(
  sections: readonly FormatSection[],
  value: number,
): FormatSection | undefined {
  const conditions = sections.map(conditionOf);
  if (conditions.some((condition) => condition !== undefined)) {
    return sections[conditions.findIndex((condition) => condition?.(value) ?? true)];
  }
  if (value < 0 && sections.length > 1) return sections[1];
  if (value === 0 && sections.length > 2) return sections[2];
  return sections[0];
}

function conditionOf(section: FormatSection): ((value: number) => boolean) | undefined {
  const condition = section.find((token) => token.kind === 'condition');
  const [, sign = '', digits] = /^([<>=]{1,2})(-?[0-9.]+)$/.exec(condition?.text ?? '') ?? [];
  if (digits === undefined) return undefined;
  const limit = Number(digits);
  if (sign === '<>') return (value) => value !== limit;
  return (value) =>
    (sign.includes('=') && value === limit) ||
    (sign.includes('<') && value < limit) ||
    (sign.includes('>') && value > limit);
}
