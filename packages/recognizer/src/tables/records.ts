import type { Table } from '@gongkai/plugin-kit';
import type { TableLine } from './table-line.ts';
import type { StrayRecord, TableRecord } from './table-record.ts';

/** 读出的各行数据，以及哪些行是表的一部分。 The rows of figures read, and which lines are part of a table. */
export class Records {
  readonly records: TableRecord[] = [];
  readonly strays: StrayRecord[] = [];
  /** 属于表头、块首行、标目的行。 Lines that are headers, opening rows or labels, by table. */
  readonly headers = new Map<TableLine, Table>();
  /** 数据行 → 所在的行。 The lines of each record. */
  readonly lines = new Map<TableRecord | StrayRecord, readonly TableLine[]>();

  add(record: TableRecord, lines: readonly TableLine[]): void {
    this.records.push(record);
    this.lines.set(record, lines);
  }

  addStray(stray: StrayRecord, lines: readonly TableLine[]): void {
    this.strays.push(stray);
    this.lines.set(stray, lines);
  }
}
