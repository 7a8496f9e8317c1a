import { depthOf, leavesOf } from './axis.ts';
import type { AxisNode, Block } from './form.ts';
import type { BlockFrame } from './layout-frame.ts';
import type { HeaderLayoutCell, LayoutRow } from './layout.ts';

/** 表头各行：左上角、横跨各列的表头、各级列标目。 Header rows: corner, spanning header, levels of columns. */
export function headerRows(block: Block, frame: BlockFrame): LayoutRow[] {
  const extra = block.columnHeader === undefined ? 0 : 1;
  const height = depthOf(block.columns) + extra;
  const rows: HeaderLayoutCell[][] = Array.from({ length: height }, () => []);
  if (frame.stub > 0) {
    const spans = [height, frame.stub] as const;
    rows[0]?.push(frame.header(frame.cornerId, block.corner ?? '', 'col', spans, 0));
  }
  if (block.columnHeader !== undefined) {
    const spans = [1, frame.width - frame.stub] as const;
    rows[0]?.push(frame.header(frame.columnsId, block.columnHeader, 'colgroup', spans, frame.stub));
  }
  let index = 0;
  const place = (nodes: readonly AxisNode[], level: number): void => {
    for (const node of nodes) {
      const first = index;
      const isLeaf = node.children.length === 0;
      const leaves = leavesOf([node]).length;
      const colSpan = Array.from({ length: leaves }, (_, i) => frame.span(first + i)).reduce(
        (a, b) => a + b,
        0,
      );
      const spans = [isLeaf ? height - level : 1, colSpan] as const;
      const scope = isLeaf ? 'col' : 'colgroup';
      rows[level]?.push(
        frame.header(frame.idOf('column', node), node.label, scope, spans, frame.start(first)),
      );
      if (isLeaf) index += 1;
      else place(node.children, level + 1);
    }
  };
  place(block.columns, extra);
  return rows.map((cells) => ({ block: block.key, kind: 'header', cells }));
}
