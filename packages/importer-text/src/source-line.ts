/** 文本的一行：序号从 1 起。 A line of the text; numbered from 1. */
export interface SourceLine {
  readonly text: string;
  readonly number: number;
}

/** 分行；换页符不另起一行；表格线条统一为竖线。 Splits into lines as editors count them; a form feed does not start one. Vertical rules of all kinds become bars. */
export function linesOf(text: string): SourceLine[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line, i) => ({ text: line.replace(verticals, '|'), number: i + 1 }));
}

const verticals = /[｜│┃║￨]/g;
/** 只有横线和交点的行：字符画的表格的框线。 Nothing but horizontal rules and crossings, as tables drawn with characters have. */
const ruled = /^[\s|+=\-─━═┄┈┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬╭╮╯╰]*$/;
const rule = /[-=]{3}|[─━═┄┈]{2}/;

/** 字符画的表格的框线。 Whether a line is a rule of a table drawn with characters. */
export function isRuleLine({ text }: SourceLine): boolean {
  return ruled.test(text) && rule.test(text) && /[|+┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬╭╮╯╰]/.test(text);
}

/** 行数超过此数的不是年报；先数行，免得为它分配内存。 No report has more lines; counted first, so that no memory is spent on them. */
const mostLines = 100_000;

/** 数换行符，到 mostLines 为止。 Counts line ends, up to `mostLines`. */
export function hasTooManyLines(text: string): boolean {
  let lines = 1;
  for (let at = text.search(/[\r\n]/); at >= 0 && lines <= mostLines; lines++) {
    const next = text.indexOf('\n', at + 1);
    at = next >= 0 ? next : text.indexOf('\r', at + 1);
  }
  return lines > mostLines;
}
