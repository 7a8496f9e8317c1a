// 只核对 2019 年格式，供浏览器使用：一道代码兼作判断与说明，求小。
// The 2019 edition alone, for browsers: one lane both judges and explains, which is small.
import { form, type Report, type ReportShape } from '@gongkai/schema/2019';
import { figures, sums } from './generated/2019/arithmetic.ts';
import { explain } from './generated/2019/explain.ts';
import { oneEdition } from './one-edition.ts';
import type { Validator } from './validator-of.ts';

const validator: Validator<ReportShape, Report> = oneEdition({
  form,
  faults: explain,
  figures,
  sums,
});

export const { validate, parse }: typeof validator = validator;
export const isReportShape: typeof validator.isReportShape = validator.isReportShape;
export { readText as readDraft } from './read-text.ts';
export * from './shared.ts';
