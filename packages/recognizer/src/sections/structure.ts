import { diagnoser, type Diagnostic, type Form, type Section } from '@gongkai/plugin-kit';
import { messages } from '@gongkai/plugin-kit/catalogue';
import { elsewherePattern } from '../aliases.ts';
import { compact } from '../text/compact.ts';
import type { Part } from './part.ts';

const diagnose = diagnoser(messages);

/** 只有原文才看得出的结构问题：部分缺少、重复、序号不对，表格缺少。 What only the source shows: sections missing, printed twice or misnumbered, tables missing. */
export function structureDiagnostics(
  form: Form,
  parts: readonly Part[],
  hasTable: (section: Section) => boolean,
): Diagnostic[] {
  return form.sections.flatMap((section) => {
    const own = parts.filter((part) => part.heading?.section === section.key);
    return [
      ...missing(section, own),
      ...duplicated(section, own),
      ...misnumbered(section, own),
      ...(section.table && !hasTable(section)
        ? withoutTable(section, own, section.table.name)
        : []),
    ];
  });
}

function missing({ label, address }: Section, own: readonly Part[]): Diagnostic[] {
  if (own.length > 0) return [];
  return [diagnose('structure/section-missing', { section: label }, { at: address })];
}

/** 最多列出几个行号。 How many lines a message lists. */
const mostLines = 10;

function duplicated({ label, address }: Section, own: readonly Part[]): Diagnostic[] {
  if (own.length < 2) return [];
  const lines = own.flatMap(({ heading }) => heading?.item.place.line ?? []).slice(0, mostLines);
  const params = { section: label, lines };
  const origin = own[1]?.heading?.item.place;
  return [
    diagnose('structure/section-duplicated', params, {
      at: address,
      ...(origin ? { origin } : {}),
    }),
  ];
}

function misnumbered({ label, address, ordinal }: Section, own: readonly Part[]): Diagnostic[] {
  const wrong = own.find(({ heading }) => (heading?.ordinal ?? ordinal) !== ordinal)?.heading;
  if (wrong === undefined) return [];
  const params = { section: label, expected: ordinal, actual: wrong.ordinal ?? '' };
  return [diagnose('structure/section-ordinal', params, { at: address, origin: wrong.item.place })];
}

/** 标题之下什么都没有（或只有图片、附件），与有文字而没有表，是两回事。 Nothing, a picture or an attachment under a heading is one thing; prose without a table another. */
function withoutTable(
  { label, address }: Section,
  own: readonly Part[],
  table: string,
): Diagnostic[] {
  const items = own.flatMap((part) => part.items);
  const nothing = items.every(
    (item) =>
      item.type === 'figure' ||
      (item.type === 'text' && elsewherePattern.test(compact(item.text.slice(0, 40)))),
  );
  return own.length > 0 && nothing
    ? [diagnose('import/missing-table', { section: label }, { at: address })]
    : [diagnose('structure/table-missing', { table, section: label }, { at: address })];
}
