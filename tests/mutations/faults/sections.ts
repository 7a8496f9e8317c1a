import type { TextLine } from '../../../packages/conformance/scripts/text-report.ts';
import { forms } from '@gongkai/schema/forms';
import type { Fault } from '../fault.ts';
import { inText } from './lines.ts';

const form = forms['2021'];
const below = (section: string, { at, kind }: TextLine): boolean =>
  kind !== 'heading' && (at === section || at.startsWith(`${section}/`));
const isHeading = (section: string, { at, kind }: TextLine): boolean =>
  kind === 'heading' && at === section;
const withTables = form.sections.filter(({ table }) => table !== undefined);

/** What happens to headings and sections. */
export const sectionFaults: readonly Fault[] = [
  inText('a heading is printed twice', ['structure/section-duplicated'], (lines, _, random) => {
    const { address } = random.pick(form.sections);
    return {
      lines: lines.flatMap((line) => (isHeading(address, line) ? [line, line] : [line])),
    };
  }),
  inText('the numbering restarts', ['structure/section-ordinal'], (lines, _, random) => {
    const { address, label } = random.pick(form.sections.slice(2));
    const restarted = label.replace(/^[一二三四五六]/u, '一');
    return {
      lines: lines.map((line) =>
        isHeading(address, line) ? { ...line, cells: [restarted] } : line,
      ),
    };
  }),
  inText('a section is missing', ['structure/section-missing'], (lines, _, random) => {
    const { address } = random.pick(form.sections.slice(4));
    return {
      lines: lines.filter((line) => !isHeading(address, line) && !below(address, line)),
    };
  }),
  inText(
    'nothing stands under a heading',
    ['import/missing-table', 'structure/table-missing'],
    (lines, _, random) => {
      const { address } = random.pick(withTables);
      return { lines: lines.filter((line) => !below(address, line)) };
    },
  ),
  inText('prose in the place of a table', ['structure/table-missing'], (lines, _, random) => {
    const { address } = random.pick(withTables);
    const prose: TextLine = {
      kind: 'prose',
      at: address,
      cells: ['本年度各项数据见附件，如有变动以附件为准，请登录门户网站查阅。'],
    };
    return {
      lines: lines
        .filter((line) => !below(address, line))
        .flatMap((line) => (isHeading(address, line) ? [line, prose] : [line])),
    };
  }),
  inText('the period of last year', ['structure/period'], (lines, draft) => ({
    lines: lines.map((line) =>
      line.at === '/preface'
        ? {
            ...line,
            cells: line.cells.map((c) =>
              c.replaceAll(String(draft.year), String((draft.year ?? 0) - 1)),
            ),
          }
        : line,
    ),
  })),
  inText(
    '工作报告 for 年度报告',
    ['structure/title'],
    (lines) => ({
      lines: lines.map((line) =>
        line.kind === 'title'
          ? { ...line, cells: line.cells.map((c) => c.replace('工作年度报告', '工作报告')) }
          : line,
      ),
    }),
    { hard: false },
  ),
  {
    name: 'neither title nor year in the text, the year in the name of the file',
    codes: ['import/from-file-name'],
    hard: true,
    apply(draft) {
      const fault = inText('', [], (lines) => ({
        lines: lines.filter(({ kind, at }) => kind !== 'title' && at !== '/preface'),
      }));
      const evidence = fault.apply({ ...draft, overview: [] }, undefined as never);
      if (evidence === undefined || !('text' in evidence)) return undefined;
      return { ...evidence, name: `民政局${String(draft.year)}年.txt` };
    },
  },
  {
    name: 'no text at all',
    codes: ['import/unreadable'],
    hard: true,
    apply: (_, random) => ({
      text: Uint8Array.from({ length: random.integer(0, 400) }, () => random.integer(0, 255)),
    }),
  },
];
