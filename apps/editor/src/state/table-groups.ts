import type { LayoutRow, TableLayout } from '@gongkai/plugin-kit';

/** 表头，以及各块的行。 The head of a table and the rows of its blocks. */
export interface TableGroups {
  /** Header rows over the whole table; empty where each block has its own. */
  readonly head: readonly LayoutRow[];
  readonly bodies: readonly (readonly LayoutRow[])[];
}

/** 按 thead 与 tbody 分开。 Splits a layout into `thead` and one `tbody` for each block. */
export function groupRows({ rows }: TableLayout): TableGroups {
  const blocks = new Map<string, LayoutRow[]>();
  for (const row of rows) {
    const block = blocks.get(row.block);
    if (block) block.push(row);
    else blocks.set(row.block, [row]);
  }
  const bodies = [...blocks.values()];
  const [only] = bodies;
  if (only === undefined || bodies.length > 1) return { head: [], bodies };
  const first = only.findIndex((row) => row.kind === 'body');
  return { head: only.slice(0, first), bodies: [only.slice(first)] };
}
