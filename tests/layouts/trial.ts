import { docxImporter } from '@gongkai/importer-docx';
import { htmlImporter } from '@gongkai/importer-html';
import { pdfImporter } from '@gongkai/importer-pdf';
import { textImporter } from '@gongkai/importer-text';
import { xlsxImporter } from '@gongkai/importer-xlsx';
import { readPointer, type Diagnostic, type Form } from '@gongkai/plugin-kit';
import { importReport, recognise, type Recognition } from '@gongkai/recognizer';
import { forms } from '@gongkai/schema/forms';
import { drawReport, type DrawnReport } from './drawn-report.ts';
import { families } from './families.ts';
import type { Family } from './family.ts';
import type { GridFamily } from './grid-family.ts';
import { Random } from './random.ts';
import { wholeDocument } from './whole-document.ts';
import { wholeText } from './whole-text.ts';

/** What became of the cells of one report. */
export interface Trial {
  readonly seed: number;
  readonly family: string;
  readonly sound: boolean;
  readonly text: string;
  readonly right: number;
  /** Left unstated although the source has a figure. */
  readonly abstained: number;
  /** Wrong, with an error or a warning at the cell or its row. */
  readonly flagged: number;
  /** Wrong, and nobody is told: must not happen. */
  readonly silent: readonly string[];
  /** Unstated where the source has a figure, and nobody is told. */
  readonly unsaid: readonly string[];
  /** The edition, year or agency is wrong. */
  readonly facts: readonly string[];
  /** What was read is not what was drawn, but laid out it is the same text: nobody could tell. */
  readonly alike: boolean;
}

const context = {
  importers: [textImporter, htmlImporter, docxImporter, xlsxImporter, pdfImporter],
  forms: Object.values(forms),
};
const encoder = new TextEncoder();

/** Draws a report, lays it out, reads it back and compares. The seed decides everything. */
export async function trial(
  seed: number,
  among: readonly (Family | GridFamily)[] = families,
): Promise<Trial> {
  const random = new Random(seed);
  const family = random.pick(among);
  const drawn = drawReport(random.pick(context.forms), random);
  const report = family.habits?.(drawn, random) ?? drawn;
  const layout = random.copy();
  const { text, draft, diagnostics } = await read(report, family, random);
  const compared = compare(report, draft, diagnostics);
  const { silent, unsaid } = compared;
  const alike =
    silent.length > 0 &&
    laidOut(asRead(report, draft, [...silent, ...unsaid]), family, layout) === text;
  return {
    seed,
    family: family.name,
    sound: report.sound,
    text,
    ...compared,
    ...(alike ? { silent: [], unsaid: [] } : {}),
    alike,
  };
}

/** The report with what was read of cells of which nobody is told that they differ. */
function asRead(report: DrawnReport, draft: object, faults: readonly string[]): DrawnReport {
  const texts = new Map(report.texts);
  for (const fault of faults) {
    const [address = ''] = fault.split(':');
    texts.set(address, String(readPointer(draft, address) ?? ''));
  }
  return { ...report, texts };
}

function laidOut(report: DrawnReport, family: Family | GridFamily, random: Random): string {
  return 'extension' in family
    ? wholeText(report, family, random)
    : JSON.stringify(wholeDocument(report, family, random));
}

async function read(
  report: DrawnReport,
  family: Family | GridFamily,
  random: Random,
): Promise<Recognition & { readonly text: string }> {
  if (!('extension' in family)) {
    const document = wholeDocument(report, family, random);
    const source = family.carry?.(document.blocks, random);
    const recognition =
      source === undefined
        ? recognise(document, { forms: context.forms })
        : await importReport(source, context);
    return { text: JSON.stringify(document), ...recognition };
  }
  const text = wholeText(report, family, random);
  const source = { bytes: encoder.encode(text), name: `report${family.extension}` };
  return { text, ...(await importReport(source, context)) };
}

function compare(
  { form, truth, year, agency }: DrawnReport,
  draft: object,
  diagnostics: readonly Diagnostic[],
): Pick<Trial, 'right' | 'abstained' | 'flagged' | 'silent' | 'unsaid' | 'facts'> {
  const warned = coverage(form, diagnostics);
  const silent: string[] = [];
  const unsaid: string[] = [];
  const counts = { right: 0, abstained: 0, flagged: 0 };
  for (const { address } of form.cells) {
    const expected = truth.get(address) ?? null;
    const found = (readPointer(draft, address) ?? null) as number | null;
    if (found === expected) counts.right += 1;
    else if (found === null) {
      counts.abstained += 1;
      if (!warned(address)) unsaid.push(`${address}: ${String(expected)}`);
    } else if (warned(address)) counts.flagged += 1;
    else silent.push(`${address}: ${String(found)}, the source has ${String(expected)}`);
  }
  const facts = (
    [
      ['/edition', form.edition],
      ['/year', year],
      ['/agency/name', agency],
    ] as const
  ).flatMap(([at, expected]) => {
    const found = readPointer(draft, at);
    return found === expected ? [] : [`${at}: ${String(found)}, not ${String(expected)}`];
  });
  return { ...counts, silent, unsaid, facts };
}

/** Whether an error or a warning points at a cell, at its row, or at its table as a whole. */
function coverage(form: Form, diagnostics: readonly Diagnostic[]): (address: string) => boolean {
  const serious = diagnostics.filter(({ severity }) => severity !== 'info');
  const named = new Set(serious.flatMap(({ at, related = [] }) => [at, ...related]));
  const rows = new Map(form.cells.map((cell) => [cell.address, cell.row]));
  const tables = form.sections.flatMap(({ table }) => table?.address ?? []);
  const whole = tables.filter((table) => named.has(table) && table !== '/disputes');
  return (address) =>
    named.has(address) ||
    named.has(rows.get(address)) ||
    (named.has('/disputes') && address.startsWith('/disputes/')) ||
    whole.some((table) => address.startsWith(`${table}/`));
}
