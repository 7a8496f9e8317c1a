// Our own implementation passes its own conformance cases.
import { expect, test } from 'vitest';
import { cases, type LoadedCase } from '@gongkai/conformance/load';
import type { ExpectedDiagnostic } from '@gongkai/conformance';
import { textImporter } from '@gongkai/importer-text';
import { filing, published, type Diagnostic } from '@gongkai/plugin-kit';
import { importReport } from '@gongkai/recognizer';
import { forms } from '@gongkai/schema/forms';
import { readDraft, validate } from '@gongkai/validator';

const profiles = { filing, published };
const all: LoadedCase[] = [];
for await (const entry of cases()) all.push(entry);
const context = { importers: [textImporter], forms: Object.values(forms) };

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

test.each(all.filter(({ kind }) => kind === 'report'))('$name', (entry) => {
  const { draft, diagnostics } = readDraft(new TextDecoder().decode(entry.bytes));
  const profile = profiles[entry.expected.profile];
  const result =
    draft === undefined
      ? { diagnostics, counts: { pass: 0, fail: 0, notAssessable: 0 }, ready: false }
      : validate(draft, { profile });
  expectDiagnostics(result.diagnostics, entry);
  expect(result.counts).toEqual(entry.expected.verdicts);
  expect(result.ready).toBe(entry.expected.ready);
});

test.each(all.filter(({ kind }) => kind === 'source'))('$name', async (entry) => {
  const source = { bytes: entry.bytes, name: entry.input.split('/').at(-1) ?? '' };
  const { draft, diagnostics } = await importReport(source, context);
  expectDiagnostics(diagnostics, entry);
  expect(draft).toMatchObject(entry.expected.draft ?? {});
  expect(validate(draft).counts).toEqual(entry.expected.verdicts);
});
