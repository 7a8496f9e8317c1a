export { raised, lowered } from './reading/raised-text.ts';
export { cellText } from './reading/cell-text.ts';
export { cellBudget, type CellBudget } from './reading/cell-budget.ts';
export { expandSpans } from './reading/expand-spans.ts';
export type { ReadCell, ReadTable } from './reading/read-table.ts';
export { tableBlocks } from './reading/table-blocks.ts';
export { carriesContent } from './reading/carries-content.ts';
export { signatureOf, type Signature } from './reading/signature.ts';
export { foreignDocument, unreadableDocument } from './reading/unreadable-document.ts';
