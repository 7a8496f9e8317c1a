import type { Form } from '../../index.ts';
import { demand, listed, type Check } from '../check.ts';
import { plainReport } from './plain-report.ts';
import { printedDifferences } from './printed-differences.ts';
import type { Subject } from './subject.ts';

/** 印出的读得回来；内嵌 JSON 的格式，整份报告都读得回来。 What is printed can be read back; with the JSON in it, everything. */
export function roundTrip(subject: Subject, form: Form): Check[] {
  const { read, keeps = 'printed' } = subject.setup;
  if (read === undefined) return [];
  const report = plainReport(form);
  const { extension } = subject.renderer.produces;
  return [
    {
      name: `round trip, edition ${form.edition}`,
      async run() {
        const bytes = await subject.bytes(form, report);
        const { draft } = await read({ bytes, name: `report${extension}` });
        const differences = printedDifferences(form, report, draft);
        demand(differences.length === 0, `not as it was: ${listed(differences)}`);
        const whole = keeps === 'printed' || sorted(draft) === sorted(report);
        demand(whole, 'what is printed comes back, but not the whole report');
      },
    },
  ];
}

/** JSON whose keys stand in one order. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
