import { columnsOf, leavesOf, pathTo, rowsOf } from './axis.ts';
import type { AxisNode, Block } from './form.ts';
import type { BlockFrame } from './layout-frame.ts';
import type { FigureLayoutCell, HeaderLayoutCell, LayoutRow } from './layout.ts';

/** 数据行：行标目（组的标目只在其第一行）与各格。 Rows of figures with their labels. */
export function bodyRows(block: Block, frame: BlockFrame): LayoutRow[] {
  return rowsOf(block).map((row) => {
    const path = pathTo(block.rows, row.address);
    return {
      block: block.key,
      kind: 'body',
      cells: [...rowLabels(path, frame), ...figures(block, row, path, frame)],
    };
  });
}

function rowLabels(path: readonly AxisNode[], frame: BlockFrame): HeaderLayoutCell[] {
  if (frame.stub === 0) return [];
  const row = path.at(-1);
  return path.flatMap((node, level) => {
    const leaves = leavesOf([node]);
    if (leaves[0] !== row) return [];
    const isLeaf = node.children.length === 0;
    const spans = [leaves.length, isLeaf ? frame.stub - level : 1] as const;
    const scope = isLeaf ? 'row' : 'rowgroup';
    return [frame.header(frame.idOf('row', node), node.label, scope, spans, level)];
  });
}

function figures(
  block: Block,
  row: AxisNode,
  path: readonly AxisNode[],
  frame: BlockFrame,
): FigureLayoutCell[] {
  const governing = [
    ...(block.label === undefined ? [] : [frame.labelId]),
    ...(frame.stub === 0 ? [] : path.map((node) => frame.idOf('row', node))),
    ...(block.columnHeader === undefined ? [] : [frame.columnsId]),
  ];
  return columnsOf(block).map((column, index) => ({
    kind: 'figure',
    address: row.address + column.address,
    headers: [
      ...governing,
      ...pathTo(block.columns, column.address).map((node) => frame.idOf('column', node)),
    ],
    rowSpan: 1,
    colSpan: frame.span(index),
    column: frame.start(index),
  }));
}
