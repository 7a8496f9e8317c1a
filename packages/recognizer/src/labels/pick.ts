import type { LabelMatch } from './form-labels.ts';
import type { Label } from './label.ts';

/** 前后文：紧接着的行、是否带数据。 Context: the row that comes next, and whether figures follow. */
export interface PickContext {
  /** 上一行数据之后按表样应到的行。 The row that follows the last one in the form. */
  readonly next?: string | undefined;
  readonly withFigures: boolean;
}

/**
 * 从所对上的标目中选出行：序号相同者优先；与列同名（其他、总计）时，须有序号、带数据或次序恰好。
 * Picks the row among the labels of a match. The one with the same numbering wins; a row that shares
 * its wording with a column needs its numbering, figures beside it, or to be next in order.
 */
export function pickRow(match: LabelMatch, context: PickContext): Label | undefined {
  const rows = match.labels.filter((label) => label.kind === 'row');
  const [first] = rows;
  if (first === undefined) return undefined;
  const { numbering } = match.key;
  if (numbering !== undefined) {
    const numbered = rows.find(
      ({ numbering: n }) => n?.style === numbering.style && n.ordinal === numbering.ordinal,
    );
    if (numbered !== undefined) return numbered;
    if (match.labels.some((label) => label.kind === 'rowGroup')) return undefined;
    return rows.length === 1 ? first : undefined;
  }
  const next = rows.find((row) => row.address === context.next);
  if (next !== undefined) return next;
  if (rows.length > 1 || match.labels.some((label) => label.kind === 'rowGroup')) return undefined;
  const sharesColumn = match.labels.some((label) => label.kind === 'column');
  return sharesColumn && !context.withFigures ? undefined : first;
}
