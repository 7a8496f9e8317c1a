import {
  writePointer,
  type Form,
  type ProseBlock,
  type Report,
  type Section,
} from '../../index.ts';
import { reportHead } from './report-head.ts';

/** 一处记号：任何别的文字都不会是它。 A mark: no other text can be mistaken for it. */
export interface Mark {
  readonly text: string;
  /** 所在的地址。 The address it stands at. */
  readonly at: string;
  readonly kind: 'cell' | 'prose';
}

/** 每一格、每段文字各有记号的报告，记号按官方次序。 A report with a mark in each cell and text, in official order. */
export interface SentinelReport {
  readonly report: Report;
  readonly marks: readonly Mark[];
}

export function sentinelReport(form: Form): SentinelReport {
  const marks: Mark[] = [];
  const cell = (at: string): number => {
    const figure = 100_001 + marks.length;
    marks.push({ text: String(figure), at, kind: 'cell' });
    return figure;
  };
  const word = (at: string): string => {
    const text = `S${String(1001 + marks.length)}S`;
    marks.push({ text, at, kind: 'prose' });
    return text;
  };
  const prose = (at: string): [string, unknown] => [at, blocks(() => word(at))];
  const section = ({ address, table }: Section): [string, unknown][] =>
    table === undefined
      ? [prose(address)]
      : [
          prose(`${address}/prose`),
          ...form.cells
            .filter((c) => c.address.startsWith(`${address}/`))
            .map(({ address: at }): [string, unknown] => [at, cell(at)]),
          prose(`${address}/notes`),
        ];
  const values = [prose('/preface'), ...form.sections.flatMap(section)];
  const report = values.reduce<object>(
    (all, [at, value]) => writePointer(all, at, value),
    reportHead(form),
  );
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
    { type: 'figure', caption: word() },
    { type: 'paragraph', text: word() },
  ];
}

/** 文字中的记号，按其次序。 The marks that a text has, in its order. */
export function marksIn(text: string): string[] {
  return text.match(/(?<!\d)1\d{5}(?!\d)|S\d{4}S/g) ?? [];
}
