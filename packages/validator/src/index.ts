export { isReportShape, parse, validate } from './validate.ts';
export {
  migrate,
  type Migration,
  type MigrationChange,
  type MigrationOperation,
} from './migrate/migrate.ts';
export { readDraft } from './read-draft.ts';
export * from './shared.ts';
