/**
 * 原文没有载明、也没有留下空格的格，在输出中印作此字样；读回时仍是未填，没有备注。
 * What renderers print for a cell that the source does not have at all. Read back, it is again a
 * cell that is not stated and has no remark.
 */
export const UNSTATED = '未载明';
