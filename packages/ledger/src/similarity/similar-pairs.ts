import type { Form } from '@gongkai/plugin-kit';
import type { FiledReport } from '../filed-report.ts';
import { copiedSections } from './copied-sections.ts';
import type { Diagnostic } from '@gongkai/plugin-kit';

/** 两份相像的报告。 Two reports that are alike. */
export interface SimilarPair {
  readonly report: FiledReport;
  readonly other: FiledReport;
  readonly diagnostics: readonly Diagnostic[];
}

/** 一批报告两两比较。 Every pair of a set compared. */
export function similarPairs(form: Form, reports: readonly FiledReport[]): SimilarPair[] {
  return reports.flatMap((report, index) =>
    reports.slice(index + 1).flatMap((other) => {
      const diagnostics = copiedSections(form, report, [other]);
      return diagnostics.length === 0 ? [] : [{ report, other, diagnostics }];
    }),
  );
}
