import type { Diagnostic, Form } from '@gongkai/plugin-kit';
import type { FiledReport } from '../filed-report.ts';
import { copiedSections } from '../similarity/copied-sections.ts';
import { compareYears } from './compare-years.ts';

/** 一份报告相对于上一年的结果。 What one report shows against the year before. */
export interface SeriesEntry {
  readonly report: FiledReport;
  readonly year: number;
  /** 上一年的报告；没有则未作比较。 The report of the year before; nothing was compared where there is none. */
  readonly previous?: FiledReport;
  readonly diagnostics: readonly Diagnostic[];
}

/** 一个机关历年的报告，从旧到新，逐年核对。 The reports of one agency, oldest first, each against the year before. */
export function checkSeries(
  reports: readonly FiledReport[],
  forms: Readonly<Record<string, Form>>,
): SeriesEntry[] {
  const dated = reports
    .flatMap((report) => {
      const { year, edition } = report.draft;
      const form = edition === undefined ? undefined : forms[edition];
      return year === undefined || form === undefined ? [] : [{ report, year, form }];
    })
    .sort((a, b) => a.year - b.year);
  return dated.map(({ report, year, form }, index) => {
    const before = dated.slice(0, index).findLast((other) => other.year === year - 1);
    if (before === undefined) return { report, year, diagnostics: [] };
    const years = {
      form,
      draft: report.draft,
      previousForm: before.form,
      previous: before.report.draft,
    };
    const copied = copiedSections(form, report, [before.report]);
    const diagnostics = [...compareYears(years), ...copied];
    return { report, year, previous: before.report, diagnostics };
  });
}
