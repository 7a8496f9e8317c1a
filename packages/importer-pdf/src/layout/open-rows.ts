import { enumerated } from './enumerated.ts';
import { isFigure, type LinePart } from './line-parts.ts';

/** A row being put together: its pieces, and whether it has its figures. */
interface OpenRow {
  readonly parts: LinePart[];
  hasFigures: boolean;
}

/**
 * Rows of a table without lines. A label may take several lines, with its figures beside any of them: a
 * line of figures without a label takes the label lines above it, and label lines that begin no numbered
 * item belong to the row they follow.
 */
export function openRows(lines: readonly (readonly LinePart[])[]): LinePart[][] {
  const rows: OpenRow[] = [];
  for (const parts of lines) {
    const hasFigures = parts.some(({ text }) => isFigure(text)) || parts.length > 1;
    const label = parts.find(({ text }) => !isFigure(text));
    const last = rows.at(-1);
    if (last !== undefined && belongs(last, label, hasFigures)) {
      last.parts.push(...parts);
      last.hasFigures ||= hasFigures;
    } else rows.push({ parts: [...parts], hasFigures });
  }
  return rows.map(({ parts }) => parts);
}

function belongs(row: OpenRow, label: LinePart | undefined, hasFigures: boolean): boolean {
  if (row.hasFigures && hasFigures) return false;
  return label === undefined || !enumerated.test(label.text);
}
