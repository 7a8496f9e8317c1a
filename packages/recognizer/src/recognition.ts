import type { Diagnostic, Draft, Origins } from '@gongkai/plugin-kit';

/**
 * 识别结果：草稿、各格出处、诊断。没有找到报告时草稿为空。
 * What was recognised: a draft, where each cell was read, and diagnostics. The draft is empty where
 * there is no report.
 */
export interface Recognition {
  readonly draft: Draft;
  readonly origins: Origins;
  readonly diagnostics: readonly Diagnostic[];
}
