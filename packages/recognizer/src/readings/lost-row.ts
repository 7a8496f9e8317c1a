import type { CellKind, Equation } from '@gongkai/plugin-kit';
import type { TableRecord } from '../tables/table-record.ts';
import { alignedRow, type Bands } from './aligned-row.ts';
import { enumerate } from './enumerate.ts';
import type { RowReadings } from './reading.ts';
import { rowSums } from './row-sums.ts';

/**
 * 只剩次序的一行的读法：数据恰与格数相等则依次归位；否则列出全部读法。
 * The readings of a row of which only the order is left: in order where figures are as many as cells,
 * else all there are.
 */
export function lostRow(
  record: TableRecord,
  kinds: readonly CellKind[],
  equations: readonly Equation[],
  bands: Bands | undefined,
): RowReadings {
  const tokens = record.figures.filter(({ reading }) => reading.kind !== 'blank');
  if (tokens.length === 0) return { basis: 'lost', readings: [] };
  const whole = tokens.every(({ reading }) => reading.kind !== 'unreadable');
  if (tokens.length === kinds.length && whole) return { basis: 'count', readings: [tokens] };
  const aligned = bands && alignedRow(tokens, bands);
  if (aligned !== undefined) return { basis: 'lost', readings: [aligned] };
  const sums = rowSums(equations, record.addresses);
  const glued = tokens.some((token) => token.glued === true);
  return { basis: 'lost', ...enumerate({ tokens, glued, kinds, sums }) };
}
