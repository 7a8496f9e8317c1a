import type { TableFacts } from '../tables/table-facts.ts';
import type { TableRecord } from '../tables/table-record.ts';
import { alignedRow, type Bands } from './aligned-row.ts';
import { enumerate } from './enumerate.ts';
import type { RowReadings } from './reading.ts';

/**
 * 只剩次序的一行的读法：数据恰与格数相等则依次归位；否则列出全部读法。
 * The readings of a row of which only the order is left: in order where figures are as many as cells,
 * else all there are.
 */
export function lostRow(
  { figures, addresses }: TableRecord,
  facts: TableFacts,
  bands: Bands | undefined,
): RowReadings {
  const tokens = figures.filter(({ reading }) => reading.kind !== 'blank');
  if (tokens.length === 0) return { basis: 'lost', readings: [] };
  const whole = tokens.every(({ reading }) => reading.kind !== 'unreadable');
  if (tokens.length === addresses.length && whole) return { basis: 'count', readings: [tokens] };
  const aligned = bands && alignedRow(tokens, bands);
  if (aligned !== undefined) return { basis: 'lost', readings: [aligned] };
  const glued = tokens.some((token) => token.glued === true);
  const kinds = addresses.map((address) => facts.kindOf(address));
  return { basis: 'lost', ...enumerate({ tokens, glued, kinds, sums: facts.sumsOf(addresses) }) };
}
