import { diagnoser, type Diagnostic, type Document, type Form } from '@gongkai/plugin-kit';
import { messages } from '@gongkai/plugin-kit/catalogue';
import { assembleDraft } from './draft/assemble.ts';
import { withEmbedded, type DraftReader } from './draft/embedded.ts';
import { isMarked, markedEdition } from './facts/marked-facts.ts';
import { readFacts } from './facts/read-facts.ts';
import { itemsOf } from './items/items-of.ts';
import { editionOf } from './labels/edition.ts';
import { formLabels } from './labels/form-labels.ts';
import type { Recognition } from './recognition.ts';
import { isTooLarge } from './items/too-large.ts';
import { divide } from './sections/divide.ts';
import { readTables } from './tables/read-tables.ts';
import { matchingText } from './text/matching-text.ts';

const diagnose = diagnoser(messages);

/** 识别时已知的情况。 What is known besides the document. */
export interface RecogniseContext {
  /** 可能的格式版本，从旧到新，由表头判定。 The editions it may be in, oldest first; headers decide. */
  readonly forms: readonly Form[];
  readonly fileName?: string;
  readonly readDraft?: DraftReader;
}

/**
 * 从读入的文件中识别报告：找部分、找表、对标目、读数据。没有把握的数留空并说明，从不补、不算、不猜。
 * Finds the report in a document: sections, tables, labels, figures. What is not certain stays empty
 * with a diagnostic; nothing is filled in, summed up or guessed.
 */
export function recognise(document: Document, context: RecogniseContext): Recognition {
  const diagnostics = document.diagnostics ?? [];
  if (isTooLarge(document)) return unread(diagnostics, 'too-large');
  const marked = isMarked(document.properties);
  const parts = divide(itemsOf(document, marked), marked);
  const facts = readFacts(document, parts, context.fileName);
  const form = formOf(document, context.forms, facts.draft.year);
  const tables = form && readTables(form, formLabels(form), facts.parts, marked);
  const headings = parts.filter((part) => part.heading !== undefined).length;
  const found = (tables?.rows.length ?? 0) > 0 || headings >= 2;
  if (form === undefined || tables === undefined || !found || facts.isAbout) {
    return unread(diagnostics, 'no-report');
  }
  const seen = assembleDraft(form, facts, tables, marked);
  const recognition = {
    ...seen,
    ...withEmbedded(form, seen, document.embedded, context.readDraft),
  };
  return {
    draft: recognition.draft,
    origins: recognition.origins,
    diagnostics: [...diagnostics, ...recognition.diagnostics],
  };
}

/** 没有报告：读入器已说明原因的，不再重复。 No report; where the reader has said why, that is enough. */
function unread(
  diagnostics: readonly Diagnostic[],
  reason: 'no-report' | 'too-large',
): Recognition {
  const said = diagnostics.some(({ code }) => code === 'import/unreadable');
  const own = diagnose('import/unreadable', { reason, detail: '' });
  return { draft: {}, origins: {}, diagnostics: said ? diagnostics : [...diagnostics, own] };
}

/** 版本由表头判定；没有表时看写明的版本，再看年度，最后取最新的。 Headers decide the edition; without tables what the file states, then the year, then the newest. */
function formOf(
  document: Document,
  forms: readonly Form[],
  year: number | undefined,
): Form | undefined {
  const stated = document.properties && markedEdition(document.properties);
  return (
    editionOf(matchingText(document), forms) ??
    forms.find(({ edition }) => edition === stated) ??
    forms.findLast(({ edition }) => year !== undefined && Number(edition) <= year) ??
    forms.at(-1)
  );
}
