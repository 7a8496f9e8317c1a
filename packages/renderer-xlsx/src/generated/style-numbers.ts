// 由 parts/ 生成，请勿手改。 Generated from parts/; do not edit.

/** 各种格式的编号；加上 `quoted` 即是给像公式的文字用的那一种。 Cell styles by name; plus `quoted`, the twin for texts that look like a formula. */
export const styleNumbers = {
  "plain": 0,
  "title": 1,
  "heading1": 2,
  "heading2": 3,
  "heading3": 4,
  "paragraph": 5,
  "signature": 6,
  "caption": 7,
  "columnLabel": 8,
  "rowLabel": 9,
  "tableHead": 10,
  "text": 11,
  "figure": 12,
  "decimals0": 13,
  "decimals1": 14,
  "decimals2": 15,
  "decimals3": 16,
  "decimals4": 17,
  "decimals5": 18,
  "decimals6": 19,
  "total": 20
} as const;
/** 有框线的格式。 The styles that have lines. */
export const linedStyles: ReadonlySet<string> = new Set(["columnLabel","rowLabel","tableHead","text","figure","decimals0","decimals1","decimals2","decimals3","decimals4","decimals5","decimals6","total"]);
export const quoted = 21;
