import { figureText } from '@gongkai/plugin-kit';
import { UnreadableError } from '@gongkai/plugin-kit/archive';
import { appearanceOf } from './format/appearance.ts';
import { dateText } from './format/date-text.ts';
import { percentText } from './format/percent-text.ts';
import { unescapeText } from './rich-text.ts';
import type { CellStyle } from './styles.ts';

/** A cell as the sheet stores it. */
export interface StoredCell {
  readonly type: string;
  /** The content of `<v>`; undefined where there is none. */
  readonly value: string | undefined;
  /** The content of `<is>`. */
  readonly inline: string;
  readonly formula: string | undefined;
}

/** What cells of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** The view of the sheet shows zeros. */
  readonly zeros: boolean;
}

/** The text of a cell. A figure is the stored number, whatever its format makes of it. */
export function cellValue(cell: StoredCell, style: CellStyle, context: CellContext): string {
  const { type, value, formula } = cell;
  if (type === 'inlineStr') return cell.inline;
  // Nothing is ever computed: a formula without a result stands as it is and reads as no figure.
  if (value === undefined) return formula === undefined ? '' : `=${formula}`;
  if (type === 's') return sharedString(value, context);
  if (type === 'b') return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'n' || type === '') return numberText(value.trim(), style.format, context);
  return unescapeText(value);
}

function sharedString(index: string, { strings }: CellContext): string {
  const text = strings[Number(index)];
  if (text === undefined) throw new UnreadableError('corrupt');
  return text;
}

function numberText(stored: string, format: string, context: CellContext): string {
  const value = Number(stored);
  if (stored === '' || !Number.isFinite(value)) return stored;
  const figure = figureText(value);
  const appearance = appearanceOf(format, value);
  switch (appearance.kind) {
    case 'hidden':
      return '';
    case 'date':
      return dateText(value, context.date1904) ?? disguised(figure, format);
    case 'percent':
      return percentText(value);
    case 'disguised':
      return disguised(figure, format);
    case 'figure':
      if (value === 0 && !context.zeros) return '';
      return `${appearance.before}${figure}${appearance.after}`;
  }
}

/** What is stored and what is shown differ, so neither may pass for the figure. */
function disguised(figure: string, format: string): string {
  return `${figure}（${format}）`;
}
