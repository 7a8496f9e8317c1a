import type { Diagnostic } from '@gongkai/plugin-kit';

/**
 * `parse` 抛出的错误：输入的形状不是一份报告。
 * What `parse` throws: the input does not have the shape of a report.
 */
export class ReportError extends Error {
  override readonly name = 'ReportError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join('\n'));
    this.diagnostics = diagnostics;
  }
}
