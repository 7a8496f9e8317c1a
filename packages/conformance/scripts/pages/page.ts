// One page a code, out of the catalogue and the cases: what it is, why, how to repair, an example that
// fails and one that passes. The examples are the cases, which the tests run.
import { messages, type DiagnosticCode } from '@gongkai/plugin-kit/catalogue';
import { explanations } from '@gongkai/plugin-kit/explanations';
import { forms } from '@gongkai/schema/forms';
import type { ConformanceCase, Expectation } from '../../src/index.ts';
import { city, department } from '../base-report.ts';
import type { CaseSource } from '../case.ts';
import { compactJson } from '../compact-json.ts';
import { text, textLines } from '../text-report.ts';
import { changesOf, textChanges } from './change.ts';

/** A case and what the generator made of it. */
export interface Example {
  readonly source: CaseSource;
  readonly entry: ConformanceCase;
  readonly expected: Expectation;
}

const severities = { error: '错误 error', warning: '提醒 warning', info: '备注 info' } as const;
const soundText = text(textLines(forms['2021'], city));

/** The page of a code; the first case that is flagged and the first near miss are its examples. */
export function pageOf(code: DiagnosticCode, examples: readonly Example[]): string {
  const explanation = explanations[code];
  const failing = examples.filter(({ entry }) => entry.flagged);
  const passing = examples.filter(({ entry }) => !entry.flagged);
  if (explanation === undefined || failing[0] === undefined || passing[0] === undefined) {
    throw new Error(`${code}: no explanation, no case that fails or none that passes`);
  }
  const { title, basis, repair, example } = explanation;
  const both = (wording: { readonly 'zh-CN': string; readonly en: string }): string =>
    `${wording['zh-CN']}\n\n${wording.en}\n`;
  return [
    `# ${code}\n\n${title['zh-CN']} — ${title.en}\n\n级别 Severity: **${severities[messages[code].severity]}**\n`,
    `## 依据 Why\n\n${both(basis)}`,
    `## 怎样修改 Repair\n\n${both(repair)}`,
    `## 举例 Example\n\n${both(example)}`,
    exampleSection('不通过 Fails', failing[0]),
    exampleSection('通过 Passes', passing[0]),
    `## 全部用例 All cases\n\n${examples.map(line).join('')}`,
  ].join('\n');
}

function line({ entry: { name, input, about, flagged } }: Example): string {
  return `- ${flagged ? '✗' : '✓'} [${name}](../${encodeURI(input)}) ${about['zh-CN']} — ${about.en}\n`;
}

function exampleSection(title: string, { source, entry, expected }: Example): string {
  const { about, input } = entry;
  const found = expected.diagnostics.map(({ severity, code, at, params }) => {
    const values = params === undefined ? '' : ` ${compactJson(params, 400)}`;
    return `${severity} ${code} ${at ?? '-'}${values}`;
  });
  return [
    `## ${title}\n\n${about['zh-CN']} — ${about.en} ([${entry.name}](../${encodeURI(input)}))\n`,
    inputOf(source, entry.kind),
    `期望 Expected:\n\n\`\`\`text\n${found.length === 0 ? '（无 none）' : found.join('\n')}\n\`\`\`\n`,
  ].join('\n');
}

/** What is special about the input; a report is held against the sound one it was made of. */
function inputOf({ input }: CaseSource, kind: ConformanceCase['kind']): string {
  if (kind === 'source') {
    return fenced(textChanges(soundText, typeof input === 'string' ? input : 'GB18030'), 'diff');
  }
  if (typeof input === 'string') return fenced([input.slice(0, 120)], 'text');
  const given = input as Record<string, unknown>;
  if (kind === 'report' || kind === 'render') return against(input);
  if (kind === 'rules') {
    const { draft, ...besides } = given;
    return against(draft) + others(besides);
  }
  const { reports, ...besides } = given;
  const named = (reports as { name: string; draft: object }[]).map(
    ({ name, draft }) => `\`${name}\`\n\n${against(draft)}`,
  );
  return named.join('\n') + others(besides);
}

function against(draft: unknown): string {
  const of2019 = (draft as { edition?: unknown } | null)?.edition === '2019';
  const [form, base] = of2019 ? [forms['2019'], department] : [forms['2021'], city];
  const lines = changesOf(form, base, draft);
  return `${lines.length === 0 ? '与正确的报告相同 the sound report' : lines.join('\n')}\n`;
}

/** What a rule is given besides the report. */
function others(given: Record<string, unknown>): string {
  return Object.entries(given)
    .map(([name, value]) => {
      const words = typeof value === 'string' ? value : compactJson(summary(value), 100);
      return `\n\`${name}\`\n\n${fenced([words], 'text')}`;
    })
    .join('');
}

/** A whole report among the givens is shown by its name and year. */
function summary(value: unknown): unknown {
  const { year, agency } = (value ?? {}) as { year?: unknown; agency?: { name?: unknown } };
  return agency === undefined ? value : { year, agency: agency.name };
}

function fenced(lines: readonly string[], language: string): string {
  return `\`\`\`${language}\n${lines.join('\n').trimEnd()}\n\`\`\`\n`;
}
