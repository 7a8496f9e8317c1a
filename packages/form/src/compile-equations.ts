import { AnnotationError, type AnnotatedSchema, type SumAnnotation } from './annotated-schema.ts';
import type { AxisNode, Block, Equation, Table } from './form.ts';
import { columnsOf, leavesOf, pathTo, rowsOf } from './axis.ts';
import { resolve } from './resolve.ts';

/**
 * 由 `x-sum` 展开一张表的全部勾稽关系：写在列定义上的逐行成立，写在行组上的逐列成立。
 * Spells out every equation of a table: a sum declared on columns holds in each row, a sum declared
 * on a group of rows holds in each column.
 */
export function compileEquations(root: AnnotatedSchema, table: Table): Equation[] {
  const found = sumsBelow(root, table.address);
  return [
    ...found.filter((sum) => isColumnSum(table, sum)).flatMap((sum) => alongRows(table, sum)),
    ...found.filter((sum) => !isColumnSum(table, sum)).flatMap((sum) => alongColumns(table, sum)),
  ];
}

interface PlacedSum extends SumAnnotation {
  /** 声明所在的地址。 Where the sum is declared. */
  readonly address: string;
}

/** 自表的根起，所有声明的勾稽关系。 Every sum declared at or below the table. */
function sumsBelow(root: AnnotatedSchema, address: string): PlacedSum[] {
  let schema = root;
  for (const key of address.split('/').slice(1)) {
    schema = resolve(root, schema.properties?.[key] ?? {}, address).target;
  }
  const own = (schema['x-sum'] ?? []).map((sum) => ({ ...sum, address }));
  const below = Object.keys(schema.properties ?? {})
    .filter((key) => schema.properties?.[key]?.['x-label'] !== undefined)
    .flatMap((key) => sumsBelow(root, `${address}/${key}`));
  return [...own, ...below];
}

function isColumnSum(table: Table, sum: PlacedSum): boolean {
  return blockOfRow(table, sum.address) !== undefined || isInsideRow(table, sum.address);
}

function blockOfRow(table: Table, address: string): Block | undefined {
  return table.blocks.find((b) => rowsOf(b).some((r) => r.address === address));
}

/** 表四：声明在某一列组上，列组在唯一一行之内。 In 表四 the sum is declared on a group of columns. */
function isInsideRow(table: Table, address: string): boolean {
  return table.blocks.some((block) =>
    rowsOf(block).some((row) => {
      const path = address.slice(row.address.length);
      return address.startsWith(`${row.address}/`) && pathTo(block.columns, path).length > 0;
    }),
  );
}

function alongRows(table: Table, sum: PlacedSum): Equation[] {
  const side = (pointers: readonly string[]): string[] =>
    pointers.flatMap((pointer) => {
      const address = sum.address + pointer;
      for (const block of table.blocks) {
        for (const row of rowsOf(block)) {
          if (!address.startsWith(`${row.address}/`)) continue;
          const found = pathTo(block.columns, address.slice(row.address.length)).at(-1);
          if (found) return leavesOf([found]).map((column) => row.address + column.address);
        }
      }
      throw new AnnotationError(sum.address, `x-sum names no column: ${pointer}`);
    });
  return [equation(sum, 'row', sum.address, side(sum.left), side(sum.right))];
}

function alongColumns(table: Table, sum: PlacedSum): Equation[] {
  const rows = (pointers: readonly string[]): AxisNode[] =>
    pointers.flatMap((pointer) => {
      const found = table.blocks
        .map((block) => pathTo(block.rows, sum.address + pointer).at(-1))
        .find((n) => n !== undefined);
      if (found === undefined) {
        throw new AnnotationError(sum.address, `x-sum names no row: ${pointer}`);
      }
      return leavesOf([found]);
    });
  const left = rows(sum.left);
  const right = rows(sum.right);
  const blocks = new Set([...left, ...right].map((row) => blockOfRow(table, row.address)));
  const [block] = blocks;
  if (blocks.size !== 1 || block === undefined) {
    throw new AnnotationError(sum.address, 'x-sum runs over several blocks');
  }
  return columnsOf(block).map((column) =>
    equation(
      sum,
      'column',
      sum.address + column.address,
      left.map((row) => row.address + column.address),
      right.map((row) => row.address + column.address),
    ),
  );
}

function equation(
  sum: PlacedSum,
  axis: 'row' | 'column',
  line: string,
  left: string[],
  right: string[],
): Equation {
  const at = right.at(-1);
  if (at === undefined) throw new AnnotationError(sum.address, 'x-sum has no right side');
  return { id: `${sum.code}:${line}`, code: sum.code, axis, left, right, at };
}
