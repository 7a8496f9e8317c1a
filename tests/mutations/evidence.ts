import { checkSeries, checkSummed, rollUp, type FiledReport, type Unit } from '@gongkai/ledger';
import { textImporter } from '@gongkai/importer-text';
import {
  readPointer,
  type Diagnostic,
  type Draft,
  type Form,
  type RuleContext,
} from '@gongkai/plugin-kit';
import { importReport } from '@gongkai/recognizer';
import { checkRules } from '@gongkai/rules';
import { forms } from '@gongkai/schema/forms';
import { readDraft, validate } from '@gongkai/validator';

/** What a reviewer has before him: a report, a text, two years, or the reports of many units. */
export type Evidence =
  | { readonly draft: Draft; readonly context?: Partial<RuleContext> }
  | { readonly json: string }
  | { readonly text: string | Uint8Array; readonly name?: string; readonly truth?: Draft }
  | { readonly years: readonly Draft[] }
  | {
      readonly reports: readonly FiledReport[];
      readonly units?: readonly Unit[];
      readonly summed?: Draft;
    };

/** What was reported, and the cells that were read wrong with nobody told. */
export interface Findings {
  readonly codes: ReadonlySet<string>;
  readonly silent: readonly string[];
  /** Cells that differ from what the source says, told or not. */
  readonly wrong: number;
}

/** Looks at evidence with everything that is there to look at it. */
export async function look(evidence: Evidence): Promise<Findings> {
  if ('text' in evidence) return lookAtText(evidence);
  return { codes: new Set(found(evidence).map(({ code }) => code)), silent: [], wrong: 0 };
}

type Written = Extract<Evidence, { text: unknown }>;

function found(evidence: Exclude<Evidence, Written>): readonly Diagnostic[] {
  if ('json' in evidence) return readDraft(evidence.json).diagnostics;
  if ('draft' in evidence) return inReport(evidence.draft, evidence.context);
  if ('years' in evidence) {
    const reports = evidence.years.map((draft) => ({ name: String(draft.year), draft }));
    return checkSeries(reports, forms).flatMap(({ diagnostics }) => diagnostics);
  }
  const { reports, units, summed } = evidence;
  const rollup = rollUp(forms['2021'], reports, units);
  const compared =
    summed === undefined
      ? []
      : checkSummed(forms['2021'], { name: 'summed', draft: summed }, rollup);
  return [...rollup.diagnostics, ...compared];
}

function inReport(draft: Draft, context: Partial<RuleContext> = {}): readonly Diagnostic[] {
  const form = formOf(draft);
  const rules = form === undefined ? [] : checkRules({ form, draft, ...context }).diagnostics;
  return [...validate(draft).diagnostics, ...rules];
}

function formOf({ edition }: Draft): Form | undefined {
  return edition === undefined ? undefined : forms[edition];
}

async function lookAtText({ text, name = 'report.txt', truth }: Written): Promise<Findings> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const context = { importers: [textImporter], forms: Object.values(forms) };
  const { draft, diagnostics } = await importReport({ bytes, name }, context);
  const all = [...diagnostics, ...inReport(draft)];
  const form = truth === undefined ? undefined : formOf(truth);
  const wrong = (form?.cells ?? []).filter(
    ({ address }) => readPointer(draft, address) !== readPointer(truth, address),
  );
  const named = new Set(
    all
      .filter(({ severity }) => severity !== 'info')
      .flatMap(({ at = '', related = [] }) => [at, ...related]),
  );
  const told = ({ address, row }: Form['cells'][number]): boolean =>
    [address, row, address.split('/').slice(0, 2).join('/')].some((place) => named.has(place));
  return {
    codes: new Set(all.map(({ code }) => code)),
    silent: wrong.filter((cell) => !told(cell)).map(({ address }) => address),
    wrong: wrong.length,
  };
}
