import type { Item, TextItem } from '../items/item.ts';
import type { Entry } from './entries.ts';

/** 一段中不属于表的各项：表前与表后。 What of a part is no table: before and after it. */
export interface Leftovers {
  readonly before: readonly Item[];
  readonly after: readonly Item[];
}

/** 各行是什么：数据行、表头或标目行、可有可无的短文字、正文。 What an entry is to the table. */
export type EntryRole = 'figures' | 'label' | 'fragment' | 'prose';

/** 夹在表中的短文字不会更长。 Short text between lines of a table is no longer than this. */
const longestFragment = 16;

/**
 * 从一段中去掉表，余下的是文字。表自第一个表头或数据行起，到最后一个数据行止；其间的短文字是折行的标目。
 * Takes the table out of a part; prose is left. The table runs from its first header to its last row
 * of figures; short text inside is what labels wrapped into.
 */
export function leftovers(
  entries: readonly Entry[],
  roleOf: (entry: Entry) => EntryRole,
): Leftovers {
  const roles = entries.map(roleOf);
  const last = roles.lastIndexOf('figures');
  const first = last < 0 ? roles.indexOf('label') : firstOf(roles);
  // labels alone, without figures, are what is left of a table
  const labels = roles.filter((role) => role === 'label').length;
  if (last < 0 && labels < fewestLabels) return { before: restored(entries, new Set()), after: [] };
  const end = last < 0 ? roles.lastIndexOf('label') : last;
  const isText = (entry: Entry, i: number): boolean =>
    roles[first + i] === 'prose' || isNote(entry, roles[first + i]);
  const inside = entries.slice(first, end + 1);
  const used = new Set(
    inside.flatMap((entry, i) => (entry.grid && !isText(entry, i) ? [entry.grid.grid] : [])),
  );
  return {
    before: restored(entries.slice(0, first), used),
    after: restored([...inside.filter(isText), ...entries.slice(end + 1)], used),
  };
}

/** 没有数据、只有标目的行，至少这么多才算表。 As many lines of labels as this are a table without figures. */
const fewestLabels = 3;

function isNote(entry: Entry, role: EntryRole | undefined): boolean {
  const alone = entry.line?.cells.length === 1;
  return role === 'fragment' && alone && (entry.text?.text.trim().length ?? 0) > longestFragment;
}

/** 表从第一个数据行往上，连着的表头各行起。 The table starts with the header lines right above its first row. */
function firstOf(roles: readonly EntryRole[]): number {
  let first = roles.indexOf('figures');
  for (let i = first - 1; i >= 0 && first - i <= reach; i--) {
    if (roles[i] === 'label') first = i;
    else if (roles[i] === 'prose') break;
  }
  return first;
}

/** 表头之间至多夹这么多行短文字。 Header lines may be this far apart. */
const reach = 6;

/** 各片都在的段落恢复原状；整张未用的表仍是表，用过的表余下的是文字。 Puts cut paragraphs together again; a grid nothing of which was used stays a grid, of one that was used text is left. */
function restored(entries: readonly Entry[], used: ReadonlySet<object>): Item[] {
  const items: Item[] = [];
  let grid: object | undefined;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    if (entry === undefined) continue;
    const pieces = piecesFrom(entries, i);
    if (entry.whole !== undefined && pieces === entry.pieces) {
      items.push(entry.whole);
      i += pieces - 1;
    } else if (entry.figure !== undefined) items.push(entry.figure);
    else if (entry.text !== undefined) items.push(entry.text);
    else if (entry.grid !== undefined && used.has(entry.grid.grid)) items.push(...rowText(entry));
    else if (entry.grid !== undefined && entry.grid.grid !== grid) {
      items.push(entry.grid);
      grid = entry.grid.grid;
    }
  }
  return items;
}

function piecesFrom(entries: readonly Entry[], from: number): number {
  const whole = entries[from]?.whole;
  let to = from;
  while (whole !== undefined && entries[to]?.whole === whole) to += 1;
  return to - from;
}

/** 表中独占一行的文字，如表下的说明。 Text that has a row of a table to itself, such as a note below. */
function rowText({ line }: Entry): TextItem[] {
  const texts = (line?.cells ?? []).filter(({ text, below }) => text.trim() !== '' && !below);
  const [only] = texts;
  if (texts.length !== 1 || only === undefined) return [];
  return [{ type: 'text', text: only.text.trim(), place: only.place }];
}
