export { importReport, type ImportContext, type ImportedReport } from './import-report.ts';
export type { Recognition } from './recognition.ts';
export type { DraftReader } from './draft/embedded.ts';
export { recognise, type RecogniseContext } from './recognise.ts';
