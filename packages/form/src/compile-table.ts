import {
  AnnotationError,
  type AnnotatedSchema,
  type BlockAnnotation,
  type TableAnnotation,
} from './annotated-schema.ts';
import type { AxisNode, Block, Cell, CellKind, Table } from './form.ts';
import { columnsOf, rowsOf } from './axis.ts';
import { resolve } from './resolve.ts';

/**
 * 由一个部分的 `x-table` 和嵌套结构编译出表：引用列定义的属性是行，其外层是行组。
 * Compiles a table from `x-table` and nesting: what refers to a block's columns is a row, what
 * contains rows is a group of rows.
 */
export function compileTable(
  root: AnnotatedSchema,
  address: string,
  property: AnnotatedSchema,
): Table | undefined {
  const { target, ref } = resolve(root, property, address);
  const annotation = target['x-table'];
  if (annotation === undefined) return undefined;
  const blocks = Object.entries(annotation.blocks).map(([key, block]) => {
    const rows =
      block.columns === ref
        ? [{ address, label: '', citations: [], children: [] }]
        : rowAxis(root, target, address, { key, block, annotation });
    const columns = columnAxis(root, definition(root, block.columns, address), address, '');
    if (rows.length === 0) throw new AnnotationError(address, `block ${key} has no rows`);
    if (columns.length === 0) throw new AnnotationError(address, `block ${key} has no columns`);
    const { columns: _, ...wording } = block;
    return { key, ...wording, rows, columns } satisfies Block;
  });
  return { name: annotation.name, address, blocks };
}

/** 表的全部单元格。 All cells of a table. */
export function compileCells(root: AnnotatedSchema, table: Table): Cell[] {
  return table.blocks.flatMap((block) =>
    rowsOf(block).flatMap((row) =>
      columnsOf(block).map((column) => compileCell(root, row.address, column.address)),
    ),
  );
}

interface BlockScope {
  readonly key: string;
  readonly block: BlockAnnotation;
  readonly annotation: TableAnnotation;
}

function rowAxis(
  root: AnnotatedSchema,
  schema: AnnotatedSchema,
  address: string,
  scope: BlockScope,
): AxisNode[] {
  return labelled(schema).flatMap(([key, property]) => {
    const at = `${address}/${key}`;
    const { target, ref } = resolve(root, property, at);
    if (ref === scope.block.columns) {
      return belongs(property, at, scope) ? [node(at, property, [])] : [];
    }
    const children = rowAxis(root, target, at, scope);
    return children.length > 0 ? [node(at, property, children)] : [];
  });
}

function belongs(property: AnnotatedSchema, at: string, scope: BlockScope): boolean {
  const named = property['x-block'];
  if (named !== undefined && !Object.hasOwn(scope.annotation.blocks, named)) {
    throw new AnnotationError(at, `x-block names no block: ${named}`);
  }
  if (named === undefined && Object.keys(scope.annotation.blocks).length > 1) {
    throw new AnnotationError(at, 'x-block is missing in a table of several blocks');
  }
  return named === undefined || named === scope.key;
}

function columnAxis(
  root: AnnotatedSchema,
  schema: AnnotatedSchema,
  table: string,
  path: string,
): AxisNode[] {
  return labelled(schema).map(([key, property]) => {
    const at = `${path}/${key}`;
    const { target } = resolve(root, property, `${table}${at}`);
    return node(at, property, columnAxis(root, target, table, at));
  });
}

/** 有官方用语的属性才在表上；文字（prose、notes）不是行也不是列。 */
function labelled(schema: AnnotatedSchema): [string, AnnotatedSchema][] {
  return Object.entries(schema.properties ?? {}).filter(([, p]) => p['x-label'] !== undefined);
}

function node(address: string, property: AnnotatedSchema, children: AxisNode[]): AxisNode {
  return {
    address,
    label: property['x-label'] ?? '',
    citations: property['x-cite'] ?? [],
    children,
  };
}

function compileCell(root: AnnotatedSchema, row: string, column: string): Cell {
  const address = `${row}${column}`;
  let schema = root;
  let unit: string | undefined;
  for (const key of address.split('/').slice(1)) {
    const property = schema.properties?.[key];
    if (property === undefined) throw new AnnotationError(address, `no property ${key}`);
    unit = property['x-unit'];
    schema = resolve(root, property, address).target;
  }
  return { address, row, column, kind: cellKind(schema, address), ...(unit ? { unit } : {}) };
}

function cellKind(schema: AnnotatedSchema, address: string): CellKind {
  const types = new Set([schema.type ?? []].flat());
  if (types.has('integer') && types.has('null') && types.size === 2) {
    return schema.minimum === 0 ? 'count' : 'change';
  }
  if (types.has('number') && types.has('null') && types.size === 2) return 'amount';
  throw new AnnotationError(address, 'a cell is an integer or a number, or null');
}

function definition(root: AnnotatedSchema, ref: string, address: string): AnnotatedSchema {
  return resolve(root, { $ref: ref }, address).target;
}
