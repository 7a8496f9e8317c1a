import type { Diagnostic, Draft, LexiconEntry } from '@gongkai/plugin-kit';
import { checkSeries, copiedSections, duplicates, similarPairs } from '@gongkai/ledger';
import { forms } from '@gongkai/schema/forms';
import { filedOf, type Filed } from './filed.ts';
import type { Surroundings } from './surroundings.ts';

/** 与一批报告一起给出的。 What is given besides the reports. */
export interface SetContext {
  /** --previous：本机关上一年的报告。 The agency's report of the year before. */
  readonly previous?: Filed;
  readonly lexicon?: readonly LexiconEntry[];
}

/**
 * 一批报告互相比较：重复报送、同一机关相邻两年、机关之间照抄的文字。结果与各份依次对应。
 * Compares the reports of a set: duplicates, consecutive years of one agency, prose copied between
 * agencies. The results are in the order of the drafts.
 */
export function compareSet(
  drafts: readonly (readonly [name: string, draft: Draft])[],
  { previous, lexicon }: SetContext,
): readonly Surroundings[] {
  const filed = drafts.map(([name, draft]) => filedOf(name, draft));
  const reports = filed.filter((report) => report !== undefined);
  const found = new Map<Filed, Diagnostic[]>(reports.map((report) => [report, []]));
  const before = new Map<Filed, Draft>();

  for (const duplicate of duplicates(reports)) {
    const files = duplicate.params['files'] as readonly string[];
    for (const report of reports) {
      if (files.includes(report.name)) found.get(report)?.push(duplicate);
    }
  }
  for (const series of byKey(
    reports,
    ({ draft }) => `${draft.agency.name}\n${draft.scope ?? ''}`,
  )) {
    const first = series.reduce((a, b) => (b.draft.year < a.draft.year ? b : a));
    const known = precedes(previous, first, reports.length) ? [previous, ...series] : series;
    for (const { report, previous: last, diagnostics } of checkSeries(known, forms)) {
      found.get(report as Filed)?.push(...diagnostics);
      if (last !== undefined) before.set(report as Filed, last.draft);
    }
  }
  for (const group of byKey(reports, ({ form }) => form.edition)) addCopied(group, found);

  const agencies = [...new Set(reports.map(({ draft }) => draft.agency.name))];
  return filed.map((report) => {
    const last = report === undefined ? undefined : before.get(report);
    return {
      diagnostics: report === undefined ? [] : (found.get(report) ?? []),
      agencies: agencies.filter((name) => name !== report?.draft.agency.name),
      ...(last === undefined ? {} : { previous: last }),
      ...(lexicon === undefined ? {} : { lexicon }),
    };
  });
}

/** 只有一份时相信用户；成批时还要机关相同。 With one report the user is believed; in a set the agency must be the same. */
function precedes(previous: Filed | undefined, { draft }: Filed, count: number): previous is Filed {
  if (previous === undefined || previous.draft.year !== draft.year - 1) return false;
  return count === 1 || previous.draft.agency.name === draft.agency.name;
}

/** 每份报告的每一部分只说最先发现的一处照抄。 Of each section only the first likeness is told. */
function addCopied(group: readonly Filed[], found: ReadonlyMap<Filed, Diagnostic[]>): void {
  const [first] = group;
  if (first === undefined) return;
  const add = (report: Filed, diagnostics: readonly Diagnostic[]): void => {
    const own = found.get(report) ?? [];
    const told = new Set(own.filter(({ code }) => code === 'series/copied').map(({ at }) => at));
    own.push(...diagnostics.filter(({ at }) => !told.has(at)));
  };
  for (const { report, other, diagnostics } of similarPairs(first.form, group)) {
    const [a, b] = [report as Filed, other as Filed];
    if (a.draft.agency.name === b.draft.agency.name) continue;
    add(a, diagnostics);
    add(b, copiedSections(b.form, b, [a]));
  }
}

function byKey(reports: readonly Filed[], key: (report: Filed) => string): readonly Filed[][] {
  const groups = new Map<string, Filed[]>();
  for (const report of reports) {
    const group = groups.get(key(report));
    if (group === undefined) groups.set(key(report), [report]);
    else group.push(report);
  }
  return [...groups.values()];
}
