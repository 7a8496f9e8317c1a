// scripts/reports, scripts/sources → generated/: one input and one expectation for each case, and a manifest.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readPointer } from '@gongkai/form';
import type { VerdictCounts } from '@gongkai/plugin-kit';
import { messages, type DiagnosticCode } from '@gongkai/plugin-kit/catalogue';
import { explanations } from '@gongkai/plugin-kit/explanations';
import type { Edition } from '@gongkai/schema';
import { forms } from '@gongkai/schema/forms';
import type { ConformanceCase, Expectation } from '../src/index.ts';
import type { CaseSource } from './case.ts';
import { compactJson } from './compact-json.ts';
import { cellCases } from './reports/cells.ts';
import { culpritCases } from './reports/culprit.ts';
import { documentShapeCases } from './reports/document.ts';
import { reconcileCases } from './reports/reconcile.ts';
import { renderCases } from './reports/render.ts';
import { shapeCases } from './reports/shape.ts';
import { pageOf, type Example } from './pages/page.ts';
import { proseCases } from './rules/prose.ts';
import { screenCases } from './rules/screen.ts';
import { structureRuleCases } from './rules/structure.ts';
import { rollupCases } from './sets/rollup.ts';
import { seriesCases } from './sets/series.ts';
import { documentCases } from './sources/documents.ts';
import { structureCases } from './sources/structure.ts';
import { figureCases } from './sources/figures.ts';
import { labelCases } from './sources/labels.ts';

const folder = new URL('../generated/', import.meta.url);
const kinds = [
  {
    kind: 'report',
    path: 'cases',
    cases: [...shapeCases, ...documentShapeCases, ...cellCases, ...reconcileCases, ...culpritCases],
  },
  {
    kind: 'source',
    path: 'sources',
    cases: [...documentCases, ...structureCases, ...labelCases, ...figureCases],
  },
  { kind: 'rules', path: 'rules', cases: [...structureRuleCases, ...proseCases, ...screenCases] },
  { kind: 'series', path: 'series', cases: seriesCases },
  { kind: 'rollup', path: 'rollup', cases: rollupCases },
  { kind: 'render', path: 'render', cases: renderCases },
] as const;

function expectation(source: CaseSource, kind: ConformanceCase['kind']): Expectation {
  const diagnostics = source.findings.map(({ code, at, params, severity }) => ({
    code,
    severity: severity ?? messages[code].severity,
    at,
    ...(params === undefined ? {} : { params }),
  }));
  const profile = source.profile ?? 'filing';
  if (kind !== 'report' && kind !== 'source') return { profile, diagnostics };
  const verdicts = verdictsOf(source);
  if (kind === 'source') return { profile, diagnostics, verdicts, draft: source.draft ?? {} };
  const ready = diagnostics.every(({ severity }) => severity !== 'error');
  return { profile, diagnostics, verdicts, ready };
}

function verdictsOf(source: CaseSource): VerdictCounts {
  const { fail = 0, notAssessable = 0, edition = editionOf(source.input) } = source;
  const count = edition === null ? 0 : forms[edition].equations.length;
  return { pass: count - fail - notAssessable, fail, notAssessable };
}

/** The edition that a report states; sources are of the current one. */
function editionOf(input: CaseSource['input']): Edition {
  return readPointer(input, '/edition') === '2019' ? '2019' : '2021';
}

/** `invalid-` where the code is found or the input may not be filed for another reason, else `valid-`. */
function nameOf({ code, slug }: CaseSource, { diagnostics }: Expectation): string {
  const fault = diagnostics.some((found) => found.code === code || found.severity === 'error');
  return `${fault ? 'invalid' : 'valid'}-${code.replace('/', '.')}--${slug}`;
}

rmSync(folder, { recursive: true, force: true });
const manifest: ConformanceCase[] = [];
const examples: Example[] = [];
for (const { kind, path, cases } of kinds) {
  mkdirSync(new URL(`${path}/`, folder), { recursive: true });
  for (const source of cases) {
    const expected = expectation(source, kind);
    const name = nameOf(source, expected);
    const raw = typeof source.input === 'string' || source.input instanceof Uint8Array;
    const extension = kind === 'source' ? 'txt' : 'json';
    const entry = {
      name,
      kind,
      input: `${path}/${name}.${extension}`,
      expected: `${path}/${name}.expected.json`,
      code: source.code,
      flagged: expected.diagnostics.some(({ code }) => code === source.code),
      about: { 'zh-CN': source.zh, en: source.en },
    };
    if (manifest.some((other) => other.name === name)) throw new Error(`${name} occurs twice`);
    if (entry.flagged === source.slug.startsWith('near-')) throw new Error(`${name}: near or not?`);
    manifest.push(entry);
    examples.push({ source, entry, expected });
    const input = raw ? (source.input as string) : `${compactJson(source.input)}\n`;
    writeFileSync(new URL(entry.input, folder), input);
    writeFileSync(new URL(entry.expected, folder), `${compactJson(expected, 120)}\n`);
  }
}
writeFileSync(new URL('index.json', folder), `${compactJson(manifest, 120)}\n`);

mkdirSync(new URL('docs/', folder));
const codes = Object.keys(messages) as DiagnosticCode[];
const fileOf = (code: string): string => `${code.replace('/', '.')}.md`;
for (const code of codes) {
  const own = examples.filter(({ entry }) => entry.code === code);
  writeFileSync(new URL(`docs/${fileOf(code)}`, folder), pageOf(code, own));
}
const list = codes.map((code) => {
  const { 'zh-CN': zh = '', en = '' } = explanations[code]?.title ?? {};
  return `| [\`${code}\`](${fileOf(code)}) | ${messages[code].severity} | ${zh} | ${en} |\n`;
});
const head = '| 代码 Code | 级别 Severity | 是什么 | What |\n| --- | --- | --- | --- |\n';
writeFileSync(new URL('docs/README.md', folder), `# 规则 Rules\n\n${head}${list.join('')}`);
