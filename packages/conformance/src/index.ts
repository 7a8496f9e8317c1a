/**
 * 一致性用例的类型；数据在 `./cases/*`、`./sources/*`，清单在 `./index.json`。
 * The types of the conformance cases. The data are `./cases/*` and `./sources/*`, listed in `./index.json`.
 */
export interface ConformanceCase {
  /** 文件名（不含扩展名），如 `invalid-reconcile.row-total--off-by-one`。 The file name without its extension. */
  readonly name: string;
  /** `report` 是规范 JSON，交给核对；`source` 是原文件，先识别再核对。 Canonical JSON to check, or a source to import first. */
  readonly kind: 'report' | 'source';
  /** 输入文件，相对于清单。 The input, relative to the manifest. */
  readonly input: string;
  /** 期望结果，相对于清单。 What it must give, relative to the manifest. */
  readonly expected: string;
  /** 为哪个代码而设。 The code it is about. */
  readonly code: string;
  /** 应报该代码；为假则是不得误报的近似情形。 Must be flagged with the code; else a near miss that must not. */
  readonly flagged: boolean;
  readonly about: { readonly 'zh-CN': string; readonly en: string };
}

/** 一例的期望结果。 What a case must give. */
export interface Expectation {
  /** 核对所用方案。 The profile to check with. */
  readonly profile: 'filing' | 'published';
  /** 不多不少恰是这些诊断，次序不论。 Exactly these diagnostics, in any order. */
  readonly diagnostics: readonly ExpectedDiagnostic[];
  /** 勾稽关系结论的条数（`source` 在识别之后核对）。 Verdicts counted; for a source, of the imported draft. */
  readonly verdicts: {
    readonly pass: number;
    readonly fail: number;
    readonly notAssessable: number;
  };
  /** 没有 error 级诊断（仅 `report`）。 No diagnostic of severity error (reports only). */
  readonly ready?: boolean;
  /** 识别出的草稿必须含有这些值（仅 `source`）。 What the imported draft must contain (sources only). */
  readonly draft?: Readonly<Record<string, unknown>>;
}

/** 期望的诊断：列出的各项必须相等，没有列出的不论。 What is listed must be equal; what is not listed does not matter. */
export interface ExpectedDiagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** 地址；没有地址的诊断为 null。 The address; null for a diagnostic without one. */
  readonly at: string | null;
  readonly params?: Readonly<Record<string, unknown>>;
}
