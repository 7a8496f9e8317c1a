import type { DocumentFigure } from '@gongkai/plugin-kit';
import type { GridItem, Item, TextItem } from '../items/item.ts';
import { placeAt } from '../items/place-at.ts';
import type { FormLabels } from '../labels/form-labels.ts';
import { runOnPattern } from '../aliases.ts';
import { logicalCells } from './logical-cells.ts';
import { runOnTokens, type RunOnToken } from './run-on.ts';
import { wordsOf } from './split-line.ts';
import { textCell } from './table-cell.ts';
import type { TableCell, TableLine } from './table-line.ts';
import { fragmentLine, longestLine, textLine } from './text-line.ts';

/**
 * 一段中的一项，尽可能读作表中的一行；`maybe` 只有夹在表中才是（折行的标目）。
 * One entry of a part, read as a line of a table where that is possible; `maybe` is one only between
 * lines of a table, where it is a label that wraps.
 */
export interface Entry {
  readonly line?: TableLine;
  readonly maybe?: true;
  /** 不是表时，作为正文的一项。 What it is where it is no table. */
  readonly text?: TextItem;
  readonly grid?: GridItem;
  readonly figure?: DocumentFigure;
  /** 切开之前的一段；各片都不属于表时恢复原状。 The paragraph it was cut from. */
  readonly whole?: TextItem;
  /** 切成了几片。 How many pieces it was cut into. */
  readonly pieces?: number;
}

/** 一段的各项。 The entries of a part. */
export function entriesOf(items: readonly Item[], labels: FormLabels, marked: boolean): Entry[] {
  return items.flatMap((item): Entry[] => {
    if (item.type === 'figure') return [{ figure: item }];
    if (item.type === 'grid') return gridEntries(item);
    // files of ours have their tables as grids, and text is text
    return marked ? [{ text: item }] : textEntries(item, labels);
  });
}

function gridEntries(item: GridItem): Entry[] {
  const width = item.grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return item.grid.rows.map((row) => ({
    line: {
      geometry: 'grid',
      cells: logicalCells(row),
      grid: item.grid,
      width,
      ...(item.grid.columns === 'lost' ? { loose: true } : {}),
    },
    grid: item,
  }));
}

/** 再长的一段不会是报告。 A longer paragraph is no report. */
const longestRunOn = 500_000;

function textEntries(item: TextItem, labels: FormLabels): Entry[] {
  const line = textLine(item, labels);
  if (line !== undefined) return [{ line, text: item }];
  if (item.text.length > longestRunOn) return [{ text: item }];
  if (runOnPattern.test(item.text) || endsInFigures(item.text)) {
    const tokens = runOnTokens(item.text, labels);
    if (tokens.some((token) => token.kind === 'label')) return runOnEntries(item, tokens);
  }
  const fragment = fragmentLine(item);
  return [fragment ? { line: fragment, maybe: true, text: item } : { text: item }];
}

/** 行政许可000：一行之内标目与数据相连。 A label and its figures run together in one line. */
function endsInFigures(text: string): boolean {
  return text.length <= longestLine && /[0-9０-９]\s*$/.test(text);
}

/** 连写文字中的一段数据：10-4 也是数据，只是不是一个数。 A run of figures: 10-4 holds figures, too, if not one. */
function gluedCell(cell: TableCell): TableCell {
  const reading = cell.reading.kind === 'text' ? { kind: 'unreadable' as const } : cell.reading;
  return { ...cell, reading, glued: true };
}

function runOnEntries(whole: TextItem, tokens: readonly RunOnToken[]): Entry[] {
  const entries = tokens.flatMap(({ kind, from, to }, i): Entry[] => {
    const text = whole.text.slice(from, to);
    const piece: TextItem = { type: 'text', text, place: placeAt(whole.place, from) };
    if (text.trim() === '') return [];
    if (kind === 'label') {
      const cells = [textCell(text, 0, piece.place)];
      return [{ line: { geometry: 'stream', cells }, text: piece, whole }];
    }
    if (kind === 'figures') {
      const cells = wordsOf(piece).map(gluedCell);
      return [{ line: { geometry: 'stream', cells }, text: piece, whole }];
    }
    const inside = tokens[i - 1] !== undefined && tokens[i + 1] !== undefined;
    const fragment = inside ? fragmentLine(piece) : undefined;
    return [
      fragment ? { line: fragment, maybe: true, text: piece, whole } : { text: piece, whole },
    ];
  });
  return entries.map((entry) => ({ ...entry, pieces: entries.length }));
}
