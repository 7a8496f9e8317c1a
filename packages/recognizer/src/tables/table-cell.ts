import type { Place } from '@gongkai/plugin-kit';
import { placeAt } from '../items/place-at.ts';
import { readCellText } from '../readings/cell-text.ts';
import type { TableCell } from './table-line.ts';

/** 一行文字中的一段作为一格。 A piece of a line as a cell. */
export function textCell(text: string, offset: number, line: Place): TableCell {
  const lead = text.length - text.trimStart().length;
  const trimmed = text.trim();
  return {
    text: trimmed,
    place: placeAt(line, offset + lead),
    x: offset + lead,
    width: trimmed.length,
    reading: readCellText(trimmed),
  };
}
