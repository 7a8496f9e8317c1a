import type { English } from '../message.ts';
import type { cellMessages } from '../cell.ts';

/** 单元格，英文。 Cells, in English. */
export const cellEnglish: English<typeof cellMessages> = {
  'cell/not-stated': (p) =>
    `${p.place} is not stated${p.text === null || p.text.trim() === '' ? '' : ` (the source has “${p.text}”)`}; enter 0 where there is none. Not stated is not 0.`,
  'cell/count': (p) =>
    `${p.place} must be an integer${p.signed ? '' : ' of at least 0'}; it is ${p.actual}.`,
  'cell/amount': (p) =>
    `${p.place} must be a number of at least 0${p.unit === null ? '' : ` (in ${p.unit}, without the unit in the cell)`}; it is ${p.actual}.`,
  'cell/normalised': (p) =>
    `${p.place} reads “${p.text}” in the source and was taken as ${String(p.value)}.`,
};
