import { escapeHtml } from './templates/escape-html.ts';
import { helpers as standard } from './templates/helpers.ts';
import { Markup } from './templates/markup.ts';

export { compactXml } from './templates/compact-xml.ts';
export { escapeHtml } from './templates/escape-html.ts';
export { escapeXml } from './templates/escape-xml.ts';
export { helpers } from './templates/helpers.ts';
export { Markup } from './templates/markup.ts';
export type { ExtendRenderer, TemplateCompilation, TemplateOverlay } from './templates/overlay.ts';

/** 帮助函数：取值而得文字、真假或已转义的 Markup。 A helper: values → text, a truth value, or Markup. */
export type Helper = (...values: never[]) => unknown;

/** `precompile` 生成的模块所导出的。 What a module made by `precompile` exports. */
export type CompiledTemplates = (runtime: TemplateRuntime) => Readonly<Record<string, Template>>;

type Template = (data: object, root: object) => string;

/** 编译后的模板所用的。 What compiled templates use. */
export interface TemplateRuntime {
  escaped(value: unknown, path: string): string;
  plain(value: unknown, path: string): string;
  filled(value: unknown): boolean;
  items(value: unknown, path: string): readonly unknown[];
  readonly helpers: Readonly<Record<string, Helper>>;
}

/** 载入模板时的选项。 Options of loading templates. */
export interface TemplateOptions {
  /** `{{ }}` 的转义，默认为 HTML。 How `{{ }}` escapes; HTML unless given. */
  readonly escape?: (text: string) => string;
  /** 另有的帮助函数，名字须在编译时给出。 Further helpers, whose names the compilation was given. */
  readonly helpers?: Readonly<Record<string, Helper>>;
}

/**
 * 载入编译好的模板：不编译、不用 eval，浏览器中同样可用。数据里没有的变量即抛出错误，不会印出空白。
 * Loads compiled templates: nothing is compiled, no eval, the same in a browser. A variable that the data
 * does not have throws; it is never printed as nothing.
 */
export function loadTemplates(
  compiled: CompiledTemplates,
  { escape = escapeHtml, helpers = {} }: TemplateOptions = {},
): (name: string, data: object) => string {
  const text = (value: unknown, path: string): string => {
    if (value === undefined) throw new TypeError(`the template prints ${path}, which is not there`);
    return value === null ? '' : String(value);
  };
  const templates = compiled({
    escaped: (value, path) =>
      typeof value === 'string'
        ? escape(value)
        : value instanceof Markup
          ? value.text
          : escape(text(value, path)),
    plain: (value, path) => (value instanceof Markup ? value.text : text(value, path)),
    filled: (value) => Boolean(value) && !(Array.isArray(value) && value.length === 0),
    items: (value, path) => {
      if (Array.isArray(value)) return value;
      if (value === undefined || value === null) return [];
      throw new TypeError(`the template lists ${path}, which is not a list`);
    },
    helpers: { ...standard, ...linesBy(escape), ...helpers },
  });
  return (name, data) => {
    const template = Object.hasOwn(templates, name) ? templates[name] : undefined;
    if (template === undefined) throw new TypeError(`no template "${name}"`);
    return template(data, data);
  };
}

/** `lines` escapes as everything else does: its `<br>` is HTML, and so is what it leaves unescaped. */
function linesBy(escape: (text: string) => string): Readonly<Record<string, Helper>> {
  return escape === escapeHtml ? {} : { lines: (text: string) => new Markup(escape(text)) };
}
