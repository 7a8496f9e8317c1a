import { writePointer, type Draft, type Form } from '@gongkai/plugin-kit';

/** 新报告由人选定的几项。 What a person states to begin a report. */
export interface NewReport {
  readonly form: Form;
  readonly agency: string;
  readonly year: number;
}

/** 一份新报告：标题照格式，各格都没有填。 A new report: titled as the form has it, every cell not stated. */
export function blankReport({ form, agency, year }: NewReport): Draft {
  const name = agency.trim();
  const start: Draft = {
    edition: form.edition as NonNullable<Draft['edition']>,
    year,
    agency: { name },
    title: `${name}${String(year)}年${form.reportName}`,
  };
  return form.cells.reduce((draft, { address }) => writePointer(draft, address, null), start);
}
