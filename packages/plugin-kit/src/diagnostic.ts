import type { Origin } from './origin.ts';

/**
 * `error` 不得报送；`warning` 可以报送，但多半有误或需说明；`info` 备注。
 * `error`: may not be filed; `warning`: may be filed, but is probably wrong or owes a reason; `info`: noted.
 */
export type Severity = 'error' | 'warning' | 'info';

/** 信息中代入的值：只有文字、数字与其列表，可直接存为 JSON。 Values a message is made of; plain JSON. */
export type Params = Readonly<Record<string, ParamValue>>;
export type ParamValue =
  string | number | boolean | null | readonly ParamValue[] | { readonly [key: string]: ParamValue };

/**
 * 一条诊断：什么规则、在哪一格、应为多少、实为多少、怎样修改。数据的毛病以诊断返回，从不抛出。
 * One diagnostic: which rule, which cell, expected and actual, how to repair. Faults in data are
 * returned as diagnostics, never thrown.
 */
export interface Diagnostic {
  /** 规则代码，如 `reconcile/row-total`；与语言无关。 The code; independent of the language. */
  readonly code: string;
  readonly severity: Severity;
  /** 一句话，含表、行、列与数值。 One sentence that names table, row, column and figures. */
  readonly message: string;
  /** 信息代入的值，供程序使用和换语言重写。 The values of the message, for programs and for other languages. */
  readonly params: Params;
  /** 所在地址（单元格、行或属性）。 The address of the cell, row or property concerned. */
  readonly at?: string;
  /** 相关地址。 Other addresses concerned. */
  readonly related?: readonly string[];
  /** 在来源文件中的位置。 Where the source shows it. */
  readonly origin?: Origin;
  /** 规则说明的网址。 A page that explains the code. */
  readonly url?: string;
  /** 可一键采用的修改。 Repairs that can be applied as they are. */
  readonly fixes?: readonly Fix[];
}

/** 一种修改：JSON Patch 的 replace 或 add。 A repair as a JSON Patch. */
export interface Fix {
  readonly label: string;
  readonly patch: readonly PatchOperation[];
}

/** 修改中的一步。 One operation of a repair. */
export interface PatchOperation {
  readonly op: 'replace' | 'add';
  readonly path: string;
  readonly value: unknown;
}

/** 一条勾稽关系的结论；有格未填则无法判断。 The verdict on one equation; not assessable where a cell is not stated. */
export interface Verdict {
  /** 勾稽关系的标识。 The id of the equation in the Form. */
  readonly equation: string;
  readonly code: string;
  readonly status: 'pass' | 'fail' | 'notAssessable';
  /** 左边之和。 The sum at left. */
  readonly left?: number;
  /** 右边之和。 The sum at right. */
  readonly right?: number;
}

/** 各结论的条数。 Verdicts counted. */
export interface VerdictCounts {
  readonly pass: number;
  readonly fail: number;
  readonly notAssessable: number;
}
