import { readPointer, writePointer, type Draft } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import {
  text,
  textLines,
  type TextLine,
} from '../../../packages/conformance/scripts/text-report.ts';
import type { Fault } from '../fault.ts';
import { addressesOf, inRow, inText, labelOf, labelsOf } from './lines.ts';

const form = forms['2021'];
const isZero = (cell: string): boolean => cell === '0';

/** The figures of a row on their way to the text; what is not a figure any more is not stated. */
function restated(
  lines: readonly TextLine[],
  draft: Draft,
  write: (cell: string, index: number, count: number) => string,
): { lines: readonly TextLine[]; truth: Draft } {
  let truth = draft;
  const changed = lines.map((line) => {
    if (line.kind !== 'row') return line;
    const labels = labelsOf(line);
    const addresses = addressesOf(line.at);
    const cells = line.cells.map((cell, i) => {
      const at = addresses[i - labels];
      const now = at === undefined ? cell : write(cell, i - labels, addresses.length);
      if (at !== undefined && now !== cell) truth = writePointer(truth, at, null);
      return now;
    });
    return { ...line, cells };
  });
  return { lines: changed, truth };
}

/** Another row below one of the form, with figures of its own. */
function oneRowMore(
  lines: readonly TextLine[],
  below: string,
  label: string,
): { lines: TextLine[] } {
  return {
    lines: lines.flatMap((line) => {
      if (line.kind !== 'row' || line.at !== below) return [line];
      const labels = labelsOf(line);
      const cells = line.cells.map((_, i) => (i === 0 ? label : i < labels ? '' : String(i)));
      return [line, { ...line, cells }];
    }),
  };
}

/** What happens to tables on their way from a report to published text: read rightly, or told. */
export const layoutFaults: readonly Fault[] = [
  inText(
    'leading empty cells are lost',
    ['import/realigned'],
    inRow((cells, labels) => {
      const lost = cells.slice(0, labels).findIndex((cell) => cell !== '');
      if (lost < 1) return undefined;
      return [...cells.slice(lost), ...Array.from({ length: lost }, () => '')];
    }),
  ),
  inText(
    'the header is repeated at a page break',
    [],
    (lines, _, random) => {
      const header = lines.filter(({ kind, at }) => kind === 'header' && at === '/requests');
      const rows = lines.flatMap(({ kind, at }, i) =>
        kind === 'row' && at.startsWith('/requests/outcomes') ? [i] : [],
      );
      const at = random.pick(rows.slice(1));
      return { lines: [...lines.slice(0, at), ...header, ...lines.slice(at)] };
    },
    { harmless: true },
  ),
  inText(
    'a label is broken by a line end',
    [],
    inRow((cells, labels) => {
      const index = labelOf(cells, labels);
      const label = cells[index] ?? '';
      if (label.length < 4) return undefined;
      const half = Math.ceil(label.length / 2);
      return cells.map((cell, i) =>
        i === index ? `${label.slice(0, half)}\n${label.slice(half)}` : cell,
      );
    }),
    { harmless: true },
  ),
  inText(
    'the digits of one number are split over two cells',
    ['import/no-reading', 'import/ambiguous', 'import/placed-by-sums'],
    inRow((cells, labels) => {
      const index = cells.findIndex((cell, i) => i >= labels && /^\d{2,}$/.test(cell));
      if (index < 0) return undefined;
      return cells.flatMap((cell, i) => (i === index ? [cell.slice(0, 1), cell.slice(1)] : [cell]));
    }),
    { harmless: true },
  ),
  inText('a unit stands in the cell', ['import/unit-in-cell'], (lines, draft, random) => {
    const [row, unit] = random.pick([
      ['/proactiveDisclosure/fees', '元'],
      ['/proactiveDisclosure/licensing', '件'],
    ] as const);
    const at = addressesOf(row)[0] ?? '';
    return {
      lines: lines.map((line) =>
        line.at === row && line.kind === 'row'
          ? { ...line, cells: line.cells.map((c, i) => (i === labelsOf(line) ? `${c}${unit}` : c)) }
          : line,
      ),
      truth: writePointer(draft, at, null),
    };
  }),
  inText('blanks for zeros', ['cell/not-stated'], (lines, draft) =>
    restated(lines, draft, (cell) => (isZero(cell) ? '' : cell)),
  ),
  inText('/ for zeros', ['cell/not-stated'], (lines, draft, random) => {
    const mark = random.pick(['/', '—', '-']);
    return restated(lines, draft, (cell) => (isZero(cell) ? mark : cell));
  }),
  inText('only 自然人 and 总计 are filled', ['cell/not-stated'], (lines, draft) =>
    restated(lines, draft, (cell, i, count) => (count === 7 && i > 0 && i < 6 ? '' : cell)),
  ),
  inText(
    'the figures of a row are glued together',
    ['import/placed-by-sums', 'import/ambiguous', 'import/no-reading'],
    inRow((cells, labels) => {
      const figures = cells.slice(labels);
      // as many digits as cells leave one reading, which need not be told
      if (figures.every((figure) => figure.length === 1)) return undefined;
      return [...cells.slice(0, labels), figures.join('')];
    }),
  ),
  inText(
    'the figures of a row of 表二 are glued together',
    ['import/ambiguous'],
    inRow((cells, labels) => {
      const figures = cells.slice(labels);
      if (figures.every((figure) => figure.length === 1)) return undefined;
      return [...cells.slice(0, labels), figures.join('')];
    }, /normativeDocuments$/),
    // 0 0 17 glued to 0017 leaves one reading: no figure begins with a zero
    { harmless: true },
  ),
  inText(
    'more zeros than cells',
    ['import/no-reading'],
    inRow((cells, labels) => [...cells.slice(0, labels), '0'.repeat(9)]),
  ),
  inText(
    'full-width digits',
    ['cell/normalised'],
    inRow((cells, labels) =>
      cells.map((cell, i) =>
        i < labels
          ? cell
          : cell.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
      ),
    ),
  ),
  inText(
    'thousands separators',
    ['cell/normalised'],
    inRow((cells, labels) => {
      const index = cells.findIndex((cell, i) => i >= labels && /^\d{4,}$/.test(cell));
      if (index < 0) return undefined;
      return cells.map((cell, i) =>
        i === index ? cell.replace(/\d(?=(?:\d{3})+$)/g, '$&,') : cell,
      );
    }),
  ),
  inText(
    'a character of a label is wrong',
    ['import/label-read-as', 'import/unmatched-label'],
    inRow((cells, labels) => {
      const index = labelOf(cells, labels);
      const label = cells[index] ?? '';
      if (!label.includes('申请')) return undefined;
      return cells.map((cell, i) => (i === index ? label.replace('申请', '申清') : cell));
    }),
  ),
  inText(
    'a label that the form does not have, in the place of one it has',
    ['import/unmatched-label', 'import/outside-the-form'],
    inRow((cells, labels) =>
      cells.map((cell, i) => (i === labelOf(cells, labels) ? '其他事项（自拟）' : cell)),
    ),
  ),
  inText('a row of a region’s own', ['import/outside-the-form'], (lines) =>
    oneRowMore(lines, '/proactiveDisclosure/normativeDocuments', '其他主动公开文件'),
  ),
  inText('a row that no form has', ['import/unmatched-label'], (lines) =>
    oneRowMore(lines, '/requests/carriedForward', '五、本年度咨询答复数量'),
  ),
  {
    name: 'tables of 2019 in a report about 2023',
    codes: ['import/edition-mismatch', 'structure/edition-year'],
    hard: true,
    apply(draft) {
      const old = forms['2019'];
      const figures = old.cells.reduce<Draft>(
        (all, { address }) => writePointer(all, address, readPointer(draft, address) ?? 0),
        { ...draft, proactiveDisclosure: {}, edition: '2019', year: 2023 } as Draft,
      );
      const title = `示例县民政局2023年${form.reportName}`;
      return { text: text(textLines(old, { ...figures, title })) };
    },
  },
];
