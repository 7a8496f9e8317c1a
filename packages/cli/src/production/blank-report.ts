import type { Form, ProseBlock, Report } from '@gongkai/plugin-kit';
import { emptyDraft, type KnownFacts } from './empty-draft.ts';

const place = '（此处填写）';
const unknownAgency = '××××';
const unknownYear = '20××';

/**
 * 空白报告，供打印成填报表：每格空白，不是 0；要写的地方有占位文字，忘了改会被核对查出（prose/placeholder）。
 * A blank report to print as a form: every cell is blank, not 0, and placeholders stand where words are
 * wanted; a check finds those that nobody replaced (prose/placeholder).
 */
export function blankReport(form: Form, facts: KnownFacts): Report {
  const agency = facts.agency ?? unknownAgency;
  const year = facts.year === undefined ? unknownYear : String(facts.year);
  const title = facts.title ?? `${agency}${year}年${form.reportName}`;
  const draft = emptyDraft(form, { ...facts, agency, title });
  const sections = form.sections
    .filter(({ table }) => table === undefined)
    .map(({ key }) => [key, filled((draft as Record<string, unknown>)[key] as ProseBlock[])]);
  const remarks = form.cells.map(({ address }) => ({ at: address, kind: 'blank', text: '' }));
  // a form to fill in has no year before somebody writes one
  return { ...draft, ...Object.fromEntries(sections), remarks };
}

/** A place to write at under each heading, or one where there is none. */
function filled(headings: readonly ProseBlock[]): ProseBlock[] {
  const paragraph: ProseBlock = { type: 'paragraph', text: place };
  return headings.length === 0 ? [paragraph] : headings.flatMap((block) => [block, paragraph]);
}
