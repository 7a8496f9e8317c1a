import type { Report, ReportShape } from '@gongkai/plugin-kit';
import { lanesByEdition } from './generated/editions.ts';
import type { Lanes } from './lanes.ts';
import { validatorOf, type Validator } from './validator-of.ts';

const editions: ReadonlyMap<string, Lanes> = new Map(Object.entries(lanesByEdition));

const validator: Validator<ReportShape, Report> = validatorOf((edition) =>
  typeof edition === 'string' || typeof edition === 'number'
    ? editions.get(String(edition))
    : undefined,
);

export const { validate, parse }: typeof validator = validator;
export const isReportShape: typeof validator.isReportShape = validator.isReportShape;
