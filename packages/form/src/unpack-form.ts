import type { AxisNode, Cell, Equation, Form, Section } from './form.ts';
import { columnsOf, rowsOf } from './axis.ts';
import type {
  EquationPattern,
  PackedForm,
  PackedNode,
  PackedSection,
  SpecialCell,
} from './packed-form.ts';

/** 还原紧凑写法。 The Form that was packed. */
export function unpackForm({ special, patterns, ...rest }: PackedForm): Form {
  const sections = rest.sections.map(unpackSection);
  const cells = unpackCells(sections, special);
  const equations = patterns.flatMap((pattern) => unpackEquations(cells, pattern));
  return { ...rest, sections, cells, equations };
}

function unpackSection({ table, ...rest }: PackedSection): Section {
  if (table === undefined) return rest;
  const blocks = table.blocks.map((block) => ({
    ...block,
    rows: unpackNodes(block.rows, table.address),
    columns: unpackNodes(block.columns, ''),
  }));
  return { ...rest, table: { ...table, blocks } };
}

function unpackNodes(nodes: readonly PackedNode[], above: string): AxisNode[] {
  return nodes.map(([step, label, citations = [], children = []]) => {
    const address = above + step;
    return { address, label, citations, children: unpackNodes(children, address) };
  });
}

function unpackCells(sections: readonly Section[], special: readonly SpecialCell[]): Cell[] {
  const cells = sections
    .flatMap(({ table }) => table?.blocks ?? [])
    .flatMap((block) =>
      rowsOf(block).flatMap(({ address: row }) =>
        columnsOf(block).map(({ address: column }): Cell => ({
          address: row + column,
          row,
          column,
          kind: 'count',
        })),
      ),
    );
  for (const [position, kind, unit] of special) {
    const cell = cells[position];
    if (cell) cells[position] = { ...cell, kind, ...(unit === undefined ? {} : { unit }) };
  }
  return cells;
}

function unpackEquations(cells: readonly Cell[], pattern: EquationPattern): Equation[] {
  const { code, axis } = pattern;
  return pattern.starts.map((start): Equation => {
    const addresses = (distances: readonly number[]): string[] =>
      distances.map((distance) => cells[start + distance]?.address ?? '');
    const left = addresses(pattern.left);
    const right = addresses(pattern.right);
    const at = right.at(-1) ?? '';
    const line =
      axis === 'row' ? ancestorOf(left, at) : pattern.line + (cells[start]?.column ?? '');
    return { id: `${code}:${line}`, code, axis, left, right, at };
  });
}

/** 各地址共同的上级。 The innermost address above all of these. */
function ancestorOf(addresses: readonly string[], address: string): string {
  const above = address.slice(0, address.lastIndexOf('/'));
  return addresses.every((other) => other.startsWith(`${above}/`))
    ? above
    : ancestorOf(addresses, above);
}
