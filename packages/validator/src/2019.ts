// 只核对 2019 年格式，供浏览器使用。 The 2019 edition alone, for browsers.
import type { Report, ReportShape } from '@gongkai/schema/2019';
import { lanes } from './generated/2019/lanes.ts';
import { oneEdition } from './one-edition.ts';
import type { Validator } from './validator-of.ts';

const validator: Validator<ReportShape, Report> = oneEdition(lanes);

export const { validate, parse }: typeof validator = validator;
export const isReportShape: typeof validator.isReportShape = validator.isReportShape;
export * from './shared.ts';
