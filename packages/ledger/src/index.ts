export {
  differenceOf,
  type CellDifference,
  type Difference,
  type ProseDifference,
} from './difference/difference.ts';
export { compareText, type TextChange } from './difference/compare-text.ts';
export type { FiledReport } from './filed-report.ts';
export type { Branch } from './rollup/branches.ts';
export { checkSummed } from './rollup/check-summed.ts';
export { readUnits, UnitListError } from './rollup/read-units.ts';
export { duplicates, rollUp, type RollUp, type SummedCell } from './rollup/roll-up.ts';
export type { Unit } from './rollup/unit.ts';
export { checkSeries, type SeriesEntry } from './series/check-series.ts';
export { compareYears, type Years } from './series/compare-years.ts';
export { prefill } from './series/prefill.ts';
export { copiedSections } from './similarity/copied-sections.ts';
export { similarPairs, type SimilarPair } from './similarity/similar-pairs.ts';
