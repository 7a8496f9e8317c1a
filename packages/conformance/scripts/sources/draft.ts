import type { Form } from '@gongkai/form';
import { forms } from '@gongkai/schema/forms';
import { readPointer, writePointer } from '@gongkai/form';
import { city } from '../base-report.ts';

/** What a draft must contain: title, organ, year and every cell of the report, but for those left unstated. */
export function expectedDraft(
  unstated: readonly string[] = [],
  report: object = city,
  form: Form = forms['2021'],
): Readonly<Record<string, unknown>> {
  const facts = {
    edition: form.edition,
    year: readPointer(report, '/year'),
    agency: { name: readPointer(report, '/agency/name') },
    title: readPointer(report, '/title'),
  };
  return form.cells.reduce<unknown>(
    (draft, { address }) =>
      writePointer(
        draft,
        address,
        unstated.some((at) => address === at || address.startsWith(`${at}/`))
          ? null
          : readPointer(report, address),
      ),
    facts,
  ) as Readonly<Record<string, unknown>>;
}
