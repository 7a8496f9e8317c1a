import {
  applyProfile,
  type Diagnostic,
  type Draft,
  type Form,
  type Profile,
  type Report,
  type RuleContext,
  type VerdictCounts,
} from '@gongkai/plugin-kit';
import { validate } from '@gongkai/validator';
import type { Surroundings } from '../set/surroundings.ts';

/**
 * 核对到哪一步：`none` 只有读入时的诊断；`shape` 加上形状；给出方案则全部核对。
 * How much is checked: `none` gives only what reading found, `shape` adds the shape, a profile
 * everything.
 */
export type Checks = 'none' | 'shape' | Profile;

/** 核对的结果。 What checking found. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly verdicts: VerdictCounts;
  readonly report?: Report;
}

/** 没有核对。 Nothing was checked. */
export const nothingFound: Findings = {
  diagnostics: [],
  verdicts: { pass: 0, fail: 0, notAssessable: 0 },
};

/** 核对一份草稿：形状、单元格、勾稽关系；形状无误的再看各条规则。 Shape, cells and sums; then the rules, where the shape is right. */
export async function findings(
  draft: Draft,
  form: Form | undefined,
  checks: Checks,
  surroundings: Surroundings,
): Promise<Findings> {
  const profile = typeof checks === 'string' ? undefined : checks;
  const checked = validate(draft, profile === undefined ? {} : { profile });
  const { report, counts } = checked;
  const diagnostics =
    profile === undefined
      ? checked.diagnostics.filter(({ code }) => checks === 'shape' && code.startsWith('shape/'))
      : checked.diagnostics;
  const ruled =
    profile === undefined || form === undefined || report === undefined
      ? []
      : applyProfile(await ruleDiagnostics({ form, draft, profile, ...surroundings }), profile);
  const compared = profile === undefined ? [] : applyProfile(surroundings.diagnostics, profile);
  return {
    diagnostics: [...diagnostics, ...ruled, ...compared],
    verdicts: counts,
    ...(report === undefined ? {} : { report }),
  };
}

async function ruleDiagnostics(context: RuleContext): Promise<readonly Diagnostic[]> {
  // loaded only where there is something for the rules to look at
  const { checkRules } = await import('@gongkai/rules');
  return checkRules(context).diagnostics;
}
