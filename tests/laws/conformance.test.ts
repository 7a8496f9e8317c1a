// Our own implementation passes its own conformance cases.
import { expect, test } from 'vitest';
import { cases, type LoadedCase } from '@gongkai/conformance/load';
import type {
  ConformanceCase,
  ExpectedDiagnostic,
  RulesInput,
  SetInput,
} from '@gongkai/conformance';
import { textImporter } from '@gongkai/importer-text';
import { checkSeries, checkSummed, readUnits, rollUp, type FiledReport } from '@gongkai/ledger';
import {
  filing,
  published,
  type Diagnostic,
  type Draft,
  type Profile,
  type Form,
  type Report,
} from '@gongkai/plugin-kit';
import { importReport } from '@gongkai/recognizer';
import { checkRules, readLexicon } from '@gongkai/rules';
import { pdfRenderer } from '@gongkai/renderer-pdf';
import type { Edition } from '@gongkai/schema';
import { forms } from '@gongkai/schema/forms';
import { readDraft, validate } from '@gongkai/validator';

const all: LoadedCase[] = [];
for await (const entry of cases()) all.push(entry);
const ofKind = (kind: ConformanceCase['kind']): LoadedCase[] =>
  all.filter((entry) => entry.kind === kind);
const json = <T>({ bytes }: LoadedCase): T => JSON.parse(new TextDecoder().decode(bytes)) as T;

const profiles = { filing, published };
const context = { importers: [textImporter], forms: Object.values(forms) };
const formOf = (edition: unknown): Form => forms[edition as Edition];

const identity = ({ code, severity, at }: Diagnostic | ExpectedDiagnostic): string =>
  `${severity} ${code} ${at ?? '-'}`;

function expectDiagnostics(found: readonly Diagnostic[], { expected }: LoadedCase): void {
  expect(found.map(identity).sort()).toEqual(expected.diagnostics.map(identity).sort());
  for (const diagnostic of expected.diagnostics.filter(({ params }) => params !== undefined)) {
    const same = found.filter((other) => identity(other) === identity(diagnostic));
    expect(same.map(({ params }) => params)).toContainEqual(
      expect.objectContaining(diagnostic.params ?? {}),
    );
  }
}

test.each(ofKind('report'))('$name', (entry) => {
  const { draft, diagnostics } = readDraft(new TextDecoder().decode(entry.bytes));
  const profile = profiles[entry.expected.profile];
  const result =
    draft === undefined
      ? { diagnostics, counts: { pass: 0, fail: 0, notAssessable: 0 }, ready: false }
      : validate(draft, { profile });
  const reading = draft === undefined ? [] : diagnostics;
  expectDiagnostics([...reading, ...result.diagnostics], entry);
  expect(result.counts).toEqual(entry.expected.verdicts);
  expect(result.ready).toBe(entry.expected.ready);
});

test.each(ofKind('source'))('$name', async (entry) => {
  const source = { bytes: entry.bytes, name: entry.input.split('/').at(-1) ?? '' };
  const { draft, diagnostics } = await importReport(source, context);
  expectDiagnostics(diagnostics, entry);
  expect(draft).toMatchObject(entry.expected.draft ?? {});
  expect(validate(draft).counts).toEqual(entry.expected.verdicts);
});

test.each(ofKind('rules'))('$name', (entry) => {
  const { draft, lexicon, ...given } = json<
    Omit<RulesInput, 'profile'> & { draft: Draft; profile?: Profile }
  >(entry);
  const words = lexicon === undefined ? {} : { lexicon: readLexicon(lexicon) };
  const form = formOf(draft.edition);
  expectDiagnostics(checkRules({ form, draft, ...given, ...words }).diagnostics, entry);
});

test.each(ofKind('series'))('$name', (entry) => {
  const years = checkSeries(json<SetInput>(entry).reports, forms);
  const found = years.flatMap(({ diagnostics }) => diagnostics);
  expectDiagnostics(found, entry);
});

test.each(ofKind('rollup'))('$name', (entry) => {
  const { edition, reports, units, summed } = json<SetInput>(entry);
  const form = formOf(edition);
  const rollup = rollUp(form, reports, units === undefined ? [] : readUnits(units));
  const total: FiledReport[] = summed === undefined ? [] : [{ name: 'summed', draft: summed }];
  const compared = total.flatMap((report) => checkSummed(form, report, rollup));
  expectDiagnostics([...rollup.diagnostics, ...compared], entry);
});

test.each(ofKind('render'))('$name', async (entry) => {
  const report = json<Report>(entry);
  const form = formOf(report.edition);
  const { diagnostics = [] } = await pdfRenderer.render({ form, report, options: {} });
  expectDiagnostics(diagnostics, entry);
});
