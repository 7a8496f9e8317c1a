import type { AxisNode, Block } from './form.ts';

/** 轴上的末级标目，按次序。 The leaves of an axis in order. */
export function leavesOf(nodes: readonly AxisNode[]): AxisNode[] {
  return nodes.flatMap((node) => (node.children.length === 0 ? [node] : leavesOf(node.children)));
}

/** 轴的层数。 How many levels an axis has. */
export function depthOf(nodes: readonly AxisNode[]): number {
  return nodes.reduce((depth, node) => Math.max(depth, 1 + depthOf(node.children)), 0);
}

/** 从最外层到某标目的一串标目；没有则为空。 The nodes from the outermost to the one at an address; empty if none. */
export function pathTo(nodes: readonly AxisNode[], address: string): AxisNode[] {
  for (const node of nodes) {
    if (node.address === address) return [node];
    const below = pathTo(node.children, address);
    if (below.length > 0) return [node, ...below];
  }
  return [];
}

/** 一块的行（末级）。 The rows of a block. */
export function rowsOf(block: Block): AxisNode[] {
  return leavesOf(block.rows);
}

/** 一块的列（末级）。 The columns of a block. */
export function columnsOf(block: Block): AxisNode[] {
  return leavesOf(block.columns);
}
