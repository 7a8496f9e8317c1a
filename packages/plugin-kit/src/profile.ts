import type { Diagnostic, Severity } from './diagnostic.ts';

/**
 * 方案：某地或某类用途的轻重取舍，只是数据。
 * A profile: the severities of a region or a purpose. Data only.
 */
export interface Profile {
  readonly kind: 'profile';
  readonly api: 1;
  readonly name: string;
  readonly description: string;
  /** 规则代码 → 轻重，`off` 即不报。 Code → severity; `off` silences it. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** 总体情况必须写明的件数。 The counts that the overview must give. */
  readonly requiredFacts?: readonly RequiredFact[];
  /** 公布期限，月-日。 By when to publish, month-day. */
  readonly deadlines?: Readonly<Record<'department' | 'government', string>>;
}

/** 某一方面必须写明的一个件数：同一句里有这些词之一，也有数。 A count that a topic must give: a sentence with one of the words and a figure. */
export interface RequiredFact {
  /** 总体情况的方面，见表的 `topics`。 A topic of the overview. */
  readonly topic: string;
  readonly label: string;
  readonly words: readonly string[];
}

/** 报送：默认方案，各格必须填写。 Filing, the default: every cell must be stated. */
export const filing: Profile = {
  kind: 'profile',
  api: 1,
  name: 'filing',
  description: '报送前核对（默认） / before filing (default)',
  severities: {},
};

/** 已公布的报告：未填的格只作提醒。 Reports already published: cells not stated are warnings. */
export const published: Profile = {
  kind: 'profile',
  api: 1,
  name: 'published',
  description: '核对已公布的报告 / reports already published',
  severities: { 'cell/not-stated': 'warning' },
};

/** 按方案改定各诊断的轻重。 Sets the severities that a profile asks for. */
export function applyProfile(
  diagnostics: readonly Diagnostic[],
  profile: Profile,
): readonly Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const severity = Object.hasOwn(profile.severities, diagnostic.code)
      ? profile.severities[diagnostic.code]
      : undefined;
    if (severity === undefined) return [diagnostic];
    return severity === 'off' ? [] : [{ ...diagnostic, severity }];
  });
}
