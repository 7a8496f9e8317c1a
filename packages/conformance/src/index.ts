/**
 * 一致性用例的类型；数据在 `./cases/*`、`./sources/*`，清单在 `./index.json`。
 * The types of the conformance cases. The data are `./cases/*` and `./sources/*`, listed in `./index.json`.
 */
export interface ConformanceCase {
  /** 文件名（不含扩展名），如 `invalid-reconcile.row-total--off-by-one`。 The file name without its extension. */
  readonly name: string;
  /**
   * `report` 规范 JSON，交给核对；`source` 原文件，先识别再核对；`rules` 一份草稿及规则所需的旁证；`series` 历年报告；
   * `rollup` 一批单位的报告；`render` 规范 JSON，输出成 PDF。
   * Canonical JSON to check; a source to import and then check; a draft with what rules need besides;
   * the reports of several years; those of several agencies; canonical JSON to render as PDF.
   */
  readonly kind: 'report' | 'source' | 'rules' | 'series' | 'rollup' | 'render';
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

/** `rules` 类的输入。 The input of a `rules` case. */
export interface RulesInput {
  readonly draft: object;
  /** 上一年度的报告。 The report of the year before. */
  readonly previous?: object;
  /** 同批其他机关的名称。 Names of the other agencies of the set. */
  readonly agencies?: readonly string[];
  /** 所用方案，其中有必写的件数。 The profile, with the counts that it requires. */
  readonly profile?: object;
  /** 词表的文字：每行一条 `词 => 改为 # 说明`，`[错误]` 等为小标题。 A word list as an office writes it. */
  readonly lexicon?: string;
}

/** `series`、`rollup` 类的输入。 The input of a `series` or `rollup` case. */
export interface SetInput {
  readonly reports: readonly { readonly name: string; readonly draft: object }[];
  /** 汇总的格式版本（`rollup`）。 The edition summed (`rollup`). */
  readonly edition?: string;
  /** 单位名单，CSV（`rollup`）。 The list of units as CSV (`rollup`). */
  readonly units?: string;
  /** 与各单位之和相比的汇总报告（`rollup`）。 A summed report to hold against the sum (`rollup`). */
  readonly summed?: object;
}

/** 一例的期望结果。 What a case must give. */
export interface Expectation {
  /** 核对所用方案。 The profile to check with. */
  readonly profile: 'filing' | 'published';
  /** 不多不少恰是这些诊断，次序不论。 Exactly these diagnostics, in any order. */
  readonly diagnostics: readonly ExpectedDiagnostic[];
  /** 勾稽关系结论的条数（`report`；`source` 在识别之后核对）。 Verdicts counted: of a report, or of an imported draft. */
  readonly verdicts?: {
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
