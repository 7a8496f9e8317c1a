/** 文本的一行：序号从 1 起。 A line of the text; numbered from 1. */
export interface SourceLine {
  readonly text: string;
  readonly number: number;
}

/** 分行；换页符不另起一行。 Splits into lines as editors count them; a form feed does not start one. */
export function linesOf(text: string): SourceLine[] {
  return text.split(/\r\n|\n|\r/).map((line, i) => ({ text: line, number: i + 1 }));
}
