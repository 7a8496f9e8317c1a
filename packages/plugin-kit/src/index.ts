export type * from '@gongkai/form';
export {
  columnsOf,
  depthOf,
  layoutTable,
  leavesOf,
  pathTo,
  placeOf,
  placeText,
  pointerKeys,
  readPointer,
  rowsOf,
  writePointer,
} from '@gongkai/form';
export type * from '@gongkai/schema';
export { EMBEDDED_REPORT } from './archive/embedded-report.ts';
export { definePlugin, type Plugin } from './define-plugin.ts';
export type {
  Diagnostic,
  Fix,
  Params,
  ParamValue,
  PatchOperation,
  Severity,
  Verdict,
  VerdictCounts,
} from './diagnostic.ts';
export type {
  Document,
  DocumentBlock,
  DocumentFigure,
  DocumentParagraph,
  Grid,
  GridCell,
} from './document.ts';
export { figureText } from './figure-text.ts';
export type { Importer } from './importer.ts';
export type { JSONSchema } from './json-schema.ts';
export type { Language } from './language.ts';
export type { Origin, Origins, Place } from './origin.ts';
export { applyProfile, filing, published, type Profile, type RequiredFact } from './profile.ts';
export type { Rendered, Renderer, RenderInput } from './renderer.ts';
export type { LexiconEntry, Rule, RuleContext, RuleResult } from './rule.ts';
export type { Source } from './source.ts';
export { readUnreadable, unreadableText } from './unreadable.ts';
export { UNSTATED } from './unstated.ts';
export { applyWaivers, waive, type Waived, type WaivedDiagnostic } from './waiver.ts';
export {
  diagnoser,
  localise,
  message,
  type Diagnose,
  type DiagnosticDetails,
  type Message,
  type Messages,
} from './catalogue/message.ts';
