import type { Diagnostic, Profile, Report, Verdict, VerdictCounts } from '@gongkai/plugin-kit';

/** 核对的结果。 What checking gives. */
export interface Validation<R = Report> {
  /** 形状无误才有；仍可能有不成立的勾稽关系和未填的格。 Only where the shape is right; equations may still fail and cells be unstated. */
  readonly report?: R;
  readonly diagnostics: readonly Diagnostic[];
  /** 每条勾稽关系一个结论，次序同表。 One verdict per equation, in the order of the Form. */
  readonly verdicts: readonly Verdict[];
  readonly counts: VerdictCounts;
  /** 没有 error 级的诊断。 No diagnostic of severity error. */
  readonly ready: boolean;
}

export interface ValidateOptions {
  /** 方案；默认为报送。 The profile; filing by default. */
  readonly profile?: Profile;
}
