import type { FormLabels } from '../labels/form-labels.ts';
import { labelEnd, stemsOf, type Stems } from '../labels/stems.ts';
import { compactMapped } from '../text/compact.ts';

/** 连写文字中的一段：标目、数据或其他文字，以原文下标表示。 A piece of run-on text, by raw positions. */
export interface RunOnToken {
  readonly kind: 'label' | 'figures' | 'text';
  readonly from: number;
  readonly to: number;
}

/** 表中不认识的文字最长多少，再长即为正文。 The longest unknown text inside a table; longer is prose. */
const longestUnknown = 40;
const numbering = /(?:\([一二三四五六七八九十]{1,2}\)|[一二三四五六七八九十]{1,2}[、.]|\d[.、])/y;
const figure = /[0-9][0-9.,]*(?:万?元|[个件项条宗次])?|[+\-/]/y;
const ordinalBefore = /^\d[.、]$/;
const gloss = /\([^()]{1,60}\)/y;

/**
 * 把连写的一段文字切成标目、数据和正文：两个标目紧挨着即为表的开始，遇到成句的文字为止。
 * Cuts run-on text into labels, figures and prose. A table starts where two labels touch and ends
 * at text that is no label.
 */
export function runOnTokens(raw: string, labels: FormLabels): RunOnToken[] {
  const { text, at } = compactMapped(raw);
  const stems = stemsOf(labels);
  const tokens: { kind: RunOnToken['kind']; from: number; to: number }[] = [];
  let done = 0;
  let i = 0;
  while (i < text.length) {
    const end = labelAt(stems, text, i);
    if (end === undefined || labelAt(stems, text, end) === undefined) {
      i += 1;
      continue;
    }
    const table = tableFrom(stems, text, at, i);
    if (i > done) tokens.push({ kind: 'text', from: done, to: i });
    tokens.push(...table);
    done = table.at(-1)?.to ?? end;
    i = done;
  }
  if (done < text.length) tokens.push({ kind: 'text', from: done, to: text.length });
  return tokens.map(({ kind, from, to }) => ({ kind, from: at[from] ?? 0, to: rawEnd(at, to) }));
}

/** 末字符之后；其后的空白不算。 Just after the last character, without the blanks that follow. */
function rawEnd(at: readonly number[], to: number): number {
  return to === 0 ? 0 : (at[to - 1] ?? 0) + 1;
}

function tableFrom(stems: Stems, text: string, at: readonly number[], start: number): RunOnToken[] {
  const tokens: RunOnToken[] = [];
  let i = start;
  while (i < text.length) {
    const label = labelAt(stems, text, i);
    if (label !== undefined) {
      tokens.push({ kind: 'label', from: i, to: label });
      i = label;
      continue;
    }
    const figures = figuresEnd(stems, text, i);
    if (figures !== undefined) {
      const end = counted.test(text.charAt(figures)) ? wholeEnd(at, i, figures) : figures;
      if (end > i) tokens.push({ kind: 'figures', from: i, to: end });
      if (end < figures) break;
      i = figures;
      continue;
    }
    const next = nextKnown(stems, text, i);
    if (next === undefined) break;
    tokens.push({ kind: 'text', from: i, to: next });
    i = next;
  }
  return tokens;
}

/** 数字后面紧跟这些字，便是正文中的日期、数量，不是数据格。 A number followed by one of these belongs to a sentence. */
const counted = /[年月日号时期届%]/;

/** 去掉末尾与正文相连的数字。 Leaves out the last number, which belongs to the sentence that follows. */
function wholeEnd(at: readonly number[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    if ((at[i] ?? 0) > (at[i - 1] ?? 0) + 1) return i;
  }
  return from;
}

/** 从某处开始的标目的终点，含序号与括号中的说明。 The end of a label with its numbering and gloss. */
function labelAt(stems: Stems, text: string, at: number): number | undefined {
  numbering.lastIndex = at;
  const opened = numbering.test(text) ? numbering.lastIndex : at;
  const open = text.charAt(opened) === '(' ? opened + 1 : opened;
  const end = labelEnd(stems, text, open) ?? (open > at ? labelEnd(stems, text, at) : undefined);
  if (end === undefined) return undefined;
  if (open > opened) return Math.max(end, text.indexOf(')', end) + 1);
  gloss.lastIndex = end;
  const found = gloss.exec(text);
  return found !== null && !/^\([一二三四五六七八九十]{1,2}\)$/.test(found[0])
    ? gloss.lastIndex
    : end;
}

/** 一串数据的终点；末尾的 2. 若是下一个标目的序号，则不在内。 The end of a run of figures, less the numbering of the label that follows. */
function figuresEnd(stems: Stems, text: string, at: number): number | undefined {
  let end = at;
  for (;;) {
    figure.lastIndex = end;
    if (!figure.test(text)) break;
    end = figure.lastIndex;
  }
  if (end === at) return undefined;
  const ordinal = text.charAt(end) === '、' ? end - 1 : end - 2;
  return ordinal > at &&
    ordinalBefore.test(text.slice(ordinal, ordinal + 2)) &&
    labelAt(stems, text, ordinal) !== undefined
    ? ordinal
    : end;
}

/** 不认识的文字之后，下一个标目或数据的起点；成句即止。 Where the next label or figure starts after unknown text. */
function nextKnown(stems: Stems, text: string, at: number): number | undefined {
  const limit = Math.min(text.length, at + longestUnknown);
  for (let i = at + 1; i < limit; i++) {
    if (/[。;!?]/.test(text.charAt(i - 1))) return undefined;
    if (labelAt(stems, text, i) !== undefined) return i;
    const end = figuresEnd(stems, text, i);
    if (end !== undefined && (end === text.length || labelAt(stems, text, end))) return i;
  }
  return undefined;
}
