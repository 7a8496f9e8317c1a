/**
 * 一份文件展开后最多多少格，一行最多多少列；用完即 `exceeded`，读入器据此报 `too-large`。
 * How many cells a file may expand to and how many columns a row may have. When it is used up the
 * reader says `too-large`: a hostile span must not fill the memory.
 */
export interface CellBudget {
  left: number;
  readonly columns: number;
  exceeded: boolean;
}

/** 一份文件的限度：法定表格不到四百格。 The usual limits; the statutory tables have less than 400 cells. */
export function cellBudget(cells = 200_000, columns = 1000): CellBudget {
  return { left: cells, columns, exceeded: false };
}
