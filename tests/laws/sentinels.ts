// A report in which every cell and every text of the prose is unmistakable, and the marks in the order
// in which the official form has them.
import {
  writePointer,
  type Form,
  type ProseBlock,
  type Report,
  type Section,
} from '@gongkai/plugin-kit';

export interface SentinelReport {
  readonly report: Report;
  /** Every mark in official order. */
  readonly marks: readonly string[];
}

export function sentinelReport(form: Form): SentinelReport {
  const marks: string[] = [];
  const cell = (): number => 100_000 + marks.push(String(100_001 + marks.length));
  const word = (): string => {
    const mark = `S${String(1001 + marks.length)}S`;
    marks.push(mark);
    return mark;
  };
  const section = ({ address, table }: Section): [string, unknown][] =>
    table === undefined
      ? [[address, blocks(word)]]
      : [
          [`${address}/prose`, blocks(word)],
          ...form.cells
            .filter((c) => c.address.startsWith(`${address}/`))
            .map(({ address: at }): [string, unknown] => [at, cell()]),
          [`${address}/notes`, blocks(word)],
        ];
  const values: [string, unknown][] = [
    ['/preface', blocks(word)],
    ...form.sections.flatMap(section),
  ];
  const head: object = {
    edition: form.edition,
    year: Number(form.edition),
    agency: { name: '示例市人民政府' },
    title: `示例市人民政府${form.edition}年${form.reportName}`,
  };
  const report = values.reduce((all, [at, value]) => writePointer(all, at, value), head);
  return { report: report as Report, marks };
}

/** One block of each kind. */
function blocks(word: () => string): ProseBlock[] {
  return [
    { type: 'paragraph', text: word() },
    { type: 'heading', level: 2, text: word() },
    { type: 'heading', level: 3, text: word() },
    { type: 'heading', level: 4, text: word() },
    { type: 'paragraph', text: word() },
    {
      type: 'table',
      caption: word(),
      rows: [
        [word(), word()],
        [word(), word()],
      ],
    },
    { type: 'paragraph', text: word() },
  ];
}

/** The marks that a text has, in its order. */
export function marksIn(text: string): string[] {
  return text.match(/(?<!\d)1\d{5}(?!\d)|S\d{4}S/g) ?? [];
}
