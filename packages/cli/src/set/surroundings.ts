import type { Diagnostic, RuleContext } from '@gongkai/plugin-kit';

/** 核对一份报告时，报告之外的：上年报告、同批机关、词表，以及与别的报告相比的诊断。 What stands around a report when it is checked. */
export interface Surroundings extends Pick<
  RuleContext,
  'previous' | 'agencies' | 'lexicon' | 'properties'
> {
  readonly diagnostics: readonly Diagnostic[];
}

/** 单独核对。 Checked on its own. */
export const alone: Surroundings = { diagnostics: [] };
