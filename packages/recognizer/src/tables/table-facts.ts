import type { CellKind, Equation, Form, Table } from '@gongkai/plugin-kit';
import { rowSums, type RowSum } from '../readings/row-sums.ts';

/** 一张表的勾稽关系与各格种类，每份 Form 只查一次。 Equations and kinds of the cells of a table, looked up once for each Form. */
export interface TableFacts {
  readonly equations: readonly Equation[];
  /** 沿列的勾稽关系。 Those along columns. */
  readonly columns: readonly Equation[];
  kindOf(address: string): CellKind;
  /** 只涉及某几格的勾稽关系。 Those that cells have to themselves. */
  sumsOf(addresses: readonly string[]): readonly RowSum[];
}

const known = new WeakMap<Form, Map<Table, TableFacts>>();

export function tableFacts(form: Form, table: Table): TableFacts {
  const tables = known.get(form) ?? new Map<Table, TableFacts>();
  known.set(form, tables);
  const found = tables.get(table) ?? compile(form, table);
  tables.set(table, found);
  return found;
}

function compile(form: Form, table: Table): TableFacts {
  const within = `${table.address}/`;
  const equations = form.equations.filter(({ at }) => at.startsWith(within));
  const kinds = new Map(form.cells.map(({ address, kind }) => [address, kind]));
  const sums = new WeakMap<readonly string[], readonly RowSum[]>();
  return {
    equations,
    columns: equations.filter(({ axis }) => axis === 'column'),
    kindOf: (address) => kinds.get(address) ?? 'count',
    sumsOf(addresses) {
      const found = sums.get(addresses) ?? rowSums(equations, addresses);
      sums.set(addresses, found);
      return found;
    },
  };
}
