import { city } from '../base-report.ts';
import { finding, type CaseSource, type Finding } from '../case.ts';
import { patched, set, type Patch } from '../patch.ts';

type Rules = CaseSource['code'];
/** What a rule looks at besides the report. */
interface Given {
  readonly previous?: object;
  readonly agencies?: readonly string[];
  readonly profile?: object;
  /** A word list as an office writes it. */
  readonly lexicon?: string;
}

/** A case for a rule: the report after some changes, and what else the rule is given. */
export function ruleCase(
  code: Rules,
  slug: string,
  [zh, en]: readonly [string, string],
  changes: readonly Patch[],
  findings: readonly Finding[],
  given: Given = {},
): CaseSource {
  return { code, slug, zh, en, input: { draft: patched(city, ...changes), ...given }, findings };
}

/** The overview says this under the topic of requests. */
export function said(text: string): Patch {
  return set('/overview', [
    { type: 'heading', level: 2, text: '（二）依申请公开', topic: 'requests' },
    { type: 'paragraph', text },
  ]);
}

/** Where `said` puts it. */
const saidAt = '/overview/1';

/** Two cases that differ in one sentence: what must be flagged and what must not. */
export function sentences(
  code: Rules,
  slug: string,
  about: readonly [string, string],
  wrong: string,
  near: string,
  given: Given = {},
  severity?: Finding['severity'],
): readonly CaseSource[] {
  const found = finding(code, saidAt);
  return [
    ruleCase(code, slug, about, [said(wrong)], [severity ? { ...found, severity } : found], given),
    ruleCase(code, `near-${slug}`, about, [said(near)], [], given),
  ];
}
