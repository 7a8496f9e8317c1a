import type { Form } from '../../index.ts';
import { demand, listed, type Check } from '../check.ts';
import { marksIn, sentinelReport, type Mark } from './sentinel-report.ts';
import type { Subject } from './subject.ts';

/**
 * 每一格、每段文字恰好印一次，次序同官方表样。
 * Each cell and each text is printed exactly once, in the order of the official form.
 */
export function census(subject: Subject, form: Form): Check[] {
  const { report, marks } = sentinelReport(form);
  const { prints = 'report', order = 'official' } = subject.setup;
  const expected = marks.filter(({ kind }) => prints === 'report' || kind === 'cell');
  const printed = async (): Promise<string[]> => marksIn(await subject.visible(form, report));
  return [
    {
      name: `census, edition ${form.edition}`,
      async run() {
        const counts = new Map<string, number>();
        for (const mark of await printed()) counts.set(mark, (counts.get(mark) ?? 0) + 1);
        const of = ({ text }: Mark): number => counts.get(text) ?? 0;
        const missing = expected.filter((mark) => of(mark) === 0);
        const repeated = expected.filter((mark) => of(mark) > 1);
        demand(missing.length === 0, `not printed: ${listed(missing.map(where))}`);
        demand(repeated.length === 0, `printed more than once: ${listed(repeated.map(where))}`);
      },
    },
    {
      name: `order, edition ${form.edition}`,
      async run() {
        const found = await printed();
        const kinds = order === 'apart' ? (['cell', 'prose'] as const) : [undefined];
        for (const kind of kinds) {
          const wanted = expected.filter((mark) => kind === undefined || mark.kind === kind);
          const texts = new Set(wanted.map(({ text }) => text));
          // what is missing or repeated the census says
          const actual = [...new Set(found.filter((text) => texts.has(text)))];
          const rest = wanted.filter(({ text }) => actual.includes(text));
          const wrong = rest.find(({ text }, i) => text !== actual[i]);
          demand(wrong === undefined, `out of order from ${wrong ? where(wrong) : ''}`);
        }
      },
    },
  ];
}

const where = ({ at, text }: Mark): string => `${at} (${text})`;
