import { writePointer, type Form, type Report } from '../../index.ts';

/** 示例机关。 The agency of sample reports. */
export const sampleAgency = '示例市人民政府';

/** 报告必有的几项。 What every report has. */
export function reportHead(form: Form): object {
  return {
    edition: form.edition,
    year: Number(form.edition),
    agency: { name: sampleAgency },
    title: `${sampleAgency}${form.edition}年${form.reportName}`,
  };
}

/** 各格由 `cell` 给出的报告，`more` 为其余各项。 A report whose cells `cell` gives; `more` is what else it has. */
export function reportOf(
  form: Form,
  cell: (address: string, index: number) => number | null,
  more: object = {},
): Report {
  const head: object = { ...reportHead(form), ...more };
  return form.cells.reduce(
    (report, { address }, i) => writePointer(report, address, cell(address, i)),
    head,
  ) as Report;
}
