import type { DocumentBlock, GridCell } from '@gongkai/plugin-kit';

/** 各行成一张表；各行长短不一即列已不可信。 Rows as a grid; where their lengths differ columns are not to be trusted. */
export function gridOf(
  rows: readonly (readonly GridCell[])[],
  columns: 'kept' | 'lost' = 'kept',
): DocumentBlock[] {
  const place = rows[0]?.[0]?.place;
  if (place === undefined) return [];
  const width = rows[0]?.length;
  const even = rows.every((row) => row.length === width);
  return [{ type: 'grid', rows, place, columns: even ? columns : 'lost' }];
}
