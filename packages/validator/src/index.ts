export { isReportShape, parse, validate } from './validate.ts';
export * from './shared.ts';
