import type { TemplateCompilation } from '@gongkai/plugin-kit/templates';

/** 模板怎样编译：每行以回车换行结束（RFC 4180）。 How the templates are compiled: lines end with CRLF, as RFC 4180 has it. */
export const compilation: TemplateCompilation = {
  rewrite(source) {
    demandWholeFields(source);
    return source.replaceAll('\n', '\r\n');
  },
};

/** What does not print, or parts what does. */
const silent = /\{\{!--[^]*?--\}\}|\{\{~?(?:[#/>!][^}]*|else[^}]*)\}\}/g;
const expression = /^\{{2,3}~?[^{}"]+~?\}{2,3}$/;

/**
 * 一格或者是写定的字，或者只有一个 `{{ }}`：引号和防公式的撇号由它自己加，只有占满一格才加得对。
 * A field is either words or one `{{ }}` alone: that is what puts quotation marks, and apostrophes against
 * formulas, where they belong, and it can do so only for a whole field.
 */
function demandWholeFields(source: string): void {
  for (const field of source.replace(silent, '\n').split(/[,;\t\n]/)) {
    if (/[{}"]/.test(field) && !expression.test(field)) {
      throw new Error(`a field is words or one {{ }}, without quotation marks: ${field.trim()}`);
    }
  }
}
