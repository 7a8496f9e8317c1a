import type {
  Diagnostic,
  Draft,
  Form,
  Origins,
  Place,
  Report,
  VerdictCounts,
  WaivedDiagnostic,
  Waiver,
} from '@gongkai/plugin-kit';
import type { Summary } from './summary.ts';

/** 一个文件的结果。 What became of one file. */
export interface Assessment {
  /** 文件名，照用户写的印。 The file as the user named it. */
  readonly file: string;
  readonly draft: Draft;
  /** 各格出处；规范 JSON 没有。 Where each cell was read; canonical JSON has none. */
  readonly origins: Origins;
  readonly diagnostics: readonly Diagnostic[];
  readonly verdicts: VerdictCounts;
  /** 已有核对说明的诊断：不计，但照印。 Findings that have been answered: not counted, and printed. */
  readonly waived?: readonly WaivedDiagnostic[];
  /** 因数值改变而失效的核对说明。 Waivers that lapsed because a figure they saw has changed. */
  readonly lapsed?: readonly Waiver[];
  /** 形状无误才有。 Only where the shape is right. */
  readonly report?: Report;
  readonly form?: Form;
  /** 一条诊断在文件中的行和列。 Line and column of a diagnostic in the file. */
  readonly locate: (diagnostic: Diagnostic) => Place | undefined;
}

/** 写出的一个文件。 A file that was written. */
export interface Written {
  readonly from: string;
  readonly to: string;
  readonly file: string;
}

/** 一个没有成功的输出。 An output that failed. */
export interface RenderFailure {
  readonly from: string;
  readonly to: string;
  readonly message: string;
}

/** 做了什么：核对、读入，还是只输出。 What was done: checked, read, or only rendered. */
export type Action = 'check' | 'read' | 'render';

/** 一次执行的全部结果，各种格式都由此印出。 All results of one run, which every format prints. */
export interface Outcome {
  readonly action: Action;
  readonly assessments: readonly Assessment[];
  readonly written: readonly Written[];
  readonly failures: readonly RenderFailure[];
  /** 按全部诊断计，不论印出多少。 Counts every diagnostic, however many are printed. */
  readonly summary: Summary;
}
