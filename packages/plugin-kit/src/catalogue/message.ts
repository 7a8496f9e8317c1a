import type { Diagnostic, Params, Severity } from '../diagnostic.ts';
import type { Language } from '../language.ts';

/**
 * 一个代码的轻重与中文信息，造诊断只需这些。
 * The severity and the Chinese wording of one code: what making a diagnostic takes.
 */
export interface Wording<P extends Params = Params> {
  readonly severity: Severity;
  readonly 'zh-CN': (params: P) => string;
}

/** 一个代码的轻重与两种语言的信息。 The severity and the wording of one code. */
export interface Message<P extends Params = Params> extends Wording<P> {
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

/** 只声明中文；英文用 `inEnglish` 补上，浏览器中核对时便不必加载。 Chinese alone; `inEnglish` adds the rest, which a browser that only checks need not load. */
export function wording<P extends Params>(
  severity: Severity,
  zh: (params: P) => string,
): Wording<P> {
  return { severity, 'zh-CN': zh };
}

// `never` lets a table hold messages of any parameter type.
export type Wordings = Readonly<Record<string, Wording<never>>>;
export type Messages = Readonly<Record<string, Message<never>>>;
type ParamsOf<M> = M extends Wording<infer P> ? P : never;

/** 一组信息的英文，一条不缺。 The English of a table, nothing left out. */
export type English<T extends Wordings> = {
  readonly [C in keyof T]: (params: ParamsOf<T[C]>) => string;
};

/** 补上英文。 Adds the English to a table. */
export function inEnglish<const T extends Wordings>(
  table: T,
  english: English<T>,
): { readonly [C in keyof T]: Message<ParamsOf<T[C]>> } {
  return Object.fromEntries(
    Object.entries(table).map(([code, entry]) => [code, { ...entry, en: english[code] }]),
  ) as never;
}

/** 诊断中信息之外的部分。 What a diagnostic has besides its message. */
export type DiagnosticDetails = Partial<
  Pick<Diagnostic, 'at' | 'related' | 'origin' | 'url' | 'fixes' | 'severity'>
>;

/** 由代码、代入值、位置造一条诊断。 Makes a diagnostic from a code, its values and its place. */
export type Diagnose<T extends Wordings> = <C extends keyof T & string>(
  code: C,
  params: ParamsOf<T[C]>,
  details?: DiagnosticDetails,
) => Diagnostic;

/**
 * 由一组信息得到造诊断的函数；代码和代入值都有类型。插件作者用自己的信息表得到自己的函数。
 * The function that makes diagnostics from a table of messages, typed by code. Plugin authors make
 * their own from their own table.
 */
export function diagnoser<const T extends Wordings>(messages: T): Diagnose<T> {
  return (code, params, details = {}) => {
    const entry = messages[code] as unknown as Wording;
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
