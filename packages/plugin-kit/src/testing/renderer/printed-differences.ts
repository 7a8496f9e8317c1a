import {
  readPointer,
  type Draft,
  type Form,
  type ProseBlock,
  type ReportShape,
} from '../../index.ts';

/**
 * 读回的与印出的有何不同：版本、年度、标题、机关、各格、备注、各部分的文字。文字只比字句及其次序，
 * 不比块的种类；空白不计。
 * How what was read back differs from what was printed: edition, year, title, agency, cells, remarks and
 * the words of each section in their order, whatever kind of block they stand in; white space aside.
 */
export function printedDifferences(
  form: Form,
  report: ReportShape,
  draft: Draft,
): readonly string[] {
  const facts = ['/edition', '/year', '/title', '/agency/name'];
  const cells = form.cells.map(({ address }) => address);
  const values = [...facts, ...cells].flatMap((at) => differing(at, at, report, draft));
  const remarks = (from: Draft): string =>
    JSON.stringify((from.remarks ?? []).map(({ at, kind, text }) => [at, kind, text]));
  const [expected, actual] = [remarks(report), remarks(draft)];
  return [
    ...values,
    ...(expected === actual ? [] : [`remarks: ${actual} instead of ${expected}`]),
    ...proseAddresses(form).flatMap((at) => {
      const [before, after] = [report, draft].map((from) => wordsOf(readPointer(from, at)));
      return before === after
        ? []
        : [`words of ${at}: “${after ?? ''}” instead of “${before ?? ''}”`];
    }),
  ];
}

function differing(name: string, at: string, report: unknown, draft: unknown): string[] {
  const [expected, actual] = [report, draft].map((from) => readPointer(from, at) ?? null);
  return Object.is(expected, actual)
    ? []
    : [`${name}: ${String(actual)} instead of ${String(expected)}`];
}

/** 有文字的各处。 Where a report has prose. */
function proseAddresses(form: Form): string[] {
  const sections = form.sections.flatMap(({ address, table }) =>
    table === undefined ? [address] : [`${address}/prose`, `${address}/notes`],
  );
  return ['/preface', ...sections];
}

function wordsOf(prose: unknown): string {
  return ((prose ?? []) as readonly ProseBlock[]).flatMap(textsOf).join('').replace(/\s/g, '');
}

function textsOf(block: ProseBlock): string[] {
  if (block.type === 'table') return [block.caption ?? '', ...block.rows.flat()];
  return block.type === 'figure' ? [block.alt ?? '', block.caption ?? ''] : [block.text];
}
