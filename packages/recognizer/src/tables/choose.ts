import { rowsOf, type Table } from '@gongkai/plugin-kit';
import type { TableRecord } from './table-record.ts';

/**
 * 一张表在文中可能出现几处（摘要、对比、样例）：取本部分之下的；没有，则取别处最完整的一处。
 * A table may turn up several times (summaries, comparisons, samples). Takes what stands in its own
 * section, else the most complete place elsewhere.
 */
export function chooseRecords(
  table: Table,
  records: readonly TableRecord[],
  isHome: (part: number) => boolean,
): readonly TableRecord[] {
  const own = records.filter((record) => record.table === table && record.figures.length > 0);
  const places = new Map<number, TableRecord[]>();
  for (const record of own) {
    const place = isHome(record.part) ? -1 : record.part;
    const found = places.get(place);
    if (found === undefined) places.set(place, [record]);
    else found.push(record);
  }
  let best: readonly TableRecord[] = [];
  let most = 0;
  for (const [place, found] of places) {
    const rows = new Set(found.map((record) => record.addresses[0])).size;
    const enough = place === -1 || (found.some((r) => r.anchored) && rows >= fewestRows(table));
    const weight = place === -1 ? rows * homeWeight : rows;
    if (enough && weight > most) {
      best = found;
      most = weight;
    }
  }
  return best;
}

/** 本部分之下的表，哪怕残缺也胜过别处的。 What stands in its own section outweighs what does not. */
const homeWeight = 4;

/** 在别处出现的表，至少要有这么多行才认。 A table elsewhere must have as many rows as this to count. */
function fewestRows(table: Table): number {
  const rows = table.blocks.flatMap(rowsOf).length;
  return Math.min(rows, 3);
}
