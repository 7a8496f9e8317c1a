import type { Block, Table } from '@gongkai/plugin-kit';
import type { Label } from '../labels/label.ts';
import type { Fragment } from './joined-label.ts';
import type { TableContext } from './table-context.ts';
import type { TableCell, TableLine } from './table-line.ts';
import type { StrayRecord, TableRecord } from './table-record.ts';

/** 一行所属与所填：有标目的行，或表四没有标目的一行。 Which row it is and what it fills. */
export interface RowTarget {
  readonly table: Table;
  readonly block: Block;
  readonly label?: Label;
  readonly addresses: readonly string[];
}

/** 标目已知、数据还在来的一行。 A row whose label is known and whose figures are still coming. */
export interface OpenRow {
  readonly target: RowTarget;
  readonly cell: TableCell | undefined;
  readonly figures: TableCell[];
  readonly line: TableLine;
  readonly lines: TableLine[];
}

/** 数据已有、标目还不全的一行：标目折到了下一行。 Figures whose label goes on in the next line. */
export interface UnresolvedRow {
  readonly before: readonly Fragment[];
  readonly own: TableCell | undefined;
  readonly after: Fragment[];
  readonly figures: readonly TableCell[];
  readonly line: TableLine;
  readonly lines: TableLine[];
}

export function targetOf(label: Label): RowTarget {
  const { table, block, cells } = label;
  return { table, block, label, addresses: cells };
}

/** 一行读完，成为记录。 A row that is complete, as a record. */
export function recordOf(row: OpenRow, context: TableContext, fuzzy: boolean): TableRecord {
  const { target, cell, figures, line } = row;
  return {
    ...target,
    labelText: cell?.text ?? '',
    labelX: cell?.x ?? -1,
    figures,
    geometry: line.geometry,
    header: context.headerFor(line),
    isShort: isShort(line, figures, target.addresses.length),
    loose: line.loose === true,
    fuzzy,
    anchored: context.isAnchoredIn(target.table),
    part: context.part,
    place: (cell ?? line.cells[0])?.place ?? {},
    ...(line.grid ? { grid: line.grid } : {}),
  };
}

/** 表格的一行，格数不够而又比别的行短。 A row of a grid with too few cells that is shorter than others. */
function isShort(line: TableLine, figures: readonly TableCell[], count: number): boolean {
  const last = line.cells.at(-1);
  return figures.length < count && last !== undefined && last.x + last.width < (line.width ?? 0);
}

/** 标目始终对不上的一行。 A row whose label matched nothing. */
export function strayOf(row: UnresolvedRow, context: TableContext): StrayRecord {
  const { own, before, figures, line } = row;
  const { table, part, header } = context;
  const group = own && context.match(own)?.labels.find(({ kind }) => kind === 'rowGroup');
  return {
    ...(table ? { table } : {}),
    labelText: own?.text ?? before.at(-1)?.cell.text ?? '',
    figures,
    columns: [...header.columns.keys()],
    ...(line.grid ? { grid: line.grid } : {}),
    ...(group ? { group } : {}),
    part,
    place: line.cells[0]?.place ?? {},
  };
}
