import type { Diagnostic, Origins, Place } from '@gongkai/plugin-kit';
import type { Assessment } from '../results/assessment.ts';

/**
 * 一个文件怎样了：写出；没有 -o 只读到；内容未变而跳过；读不了；读得不全；已有的输出有人改过而保留；没写成。
 * What became of a file: written; read (no -o); skipped as unchanged; unreadable; not read whole; the
 * output was edited by somebody and is kept; it could not be written.
 */
export type State =
  'written' | 'read' | 'unchanged' | 'unreadable' | 'incomplete' | 'kept' | 'failed';

/** 一批中一个文件的结果。 The result of one file of a batch. */
export interface FileResult {
  readonly file: string;
  readonly state: State;
  /** 输出，照用户写的。 The output as shown. */
  readonly output?: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly places?: readonly (Place | undefined)[];
  /** 没写成的原因。 Why it could not be written. */
  readonly message?: string;
  /** 没有 -o 时的草稿（JSON 文字）与出处。 The draft, as JSON text, and its origins where there is no -o. */
  readonly draft?: string;
  readonly origins?: Origins;
}

/** 供各种格式印出。 For the reporters. */
export function assessmentOf({ file, diagnostics, places = [] }: FileResult): Assessment {
  return {
    file,
    draft: {},
    origins: {},
    diagnostics,
    verdicts: { pass: 0, fail: 0, notAssessable: 0 },
    locate: (diagnostic) => diagnostic.origin ?? places[diagnostics.indexOf(diagnostic)],
  };
}
