import type { Diagnostic, Params, Severity } from '../diagnostic.ts';
import type { Language } from '../language.ts';

/** 一个代码的轻重与两种语言的信息。 The severity and the wording of one code. */
export interface Message<P extends Params = Params> {
  readonly severity: Severity;
  readonly 'zh-CN': (params: P) => string;
  readonly en: (params: P) => string;
}

/** 声明一个代码。 Declares a code. */
export function message<P extends Params>(
  severity: Severity,
  zh: (params: P) => string,
  en: (params: P) => string,
): Message<P> {
  return { severity, 'zh-CN': zh, en };
}

// `never` lets a table hold messages of any parameter type.
export type Messages = Readonly<Record<string, Message<never>>>;
type ParamsOf<M> = M extends Message<infer P> ? P : never;

/** 诊断中信息之外的部分。 What a diagnostic has besides its message. */
export type DiagnosticDetails = Partial<
  Pick<Diagnostic, 'at' | 'related' | 'origin' | 'url' | 'fixes' | 'severity'>
>;

/** 由代码、代入值、位置造一条诊断。 Makes a diagnostic from a code, its values and its place. */
export type Diagnose<T extends Messages> = <C extends keyof T & string>(
  code: C,
  params: ParamsOf<T[C]>,
  details?: DiagnosticDetails,
) => Diagnostic;

/**
 * 由一组信息得到造诊断的函数；代码和代入值都有类型。插件作者用自己的信息表得到自己的函数。
 * The function that makes diagnostics from a table of messages, typed by code. Plugin authors make
 * their own from their own table.
 */
export function diagnoser<const T extends Messages>(messages: T): Diagnose<T> {
  return (code, params, details = {}) => {
    const entry = messages[code] as unknown as Message;
    return { code, severity: entry.severity, message: entry['zh-CN'](params), params, ...details };
  };
}

/** 换一种语言重写一条诊断的信息；不认识的代码原样返回。 Rewords a diagnostic; codes not in the table stay as they are. */
export function localise(
  diagnostic: Diagnostic,
  language: Language,
  messages: Messages,
): Diagnostic {
  if (!Object.hasOwn(messages, diagnostic.code)) return diagnostic;
  const entry = messages[diagnostic.code] as unknown as Message;
  return { ...diagnostic, message: entry[language](diagnostic.params) };
}
