import regulation from '../../../../schemas/regulation/articles.json' with { type: 'json' };

/** 一条依据：怎样称呼，以及它的条文；不是条例条款的没有条文。 A citation, and its text where it is of the regulation. */
export interface Citation {
  readonly cite: string;
  readonly text: readonly string[];
}

/** 条文所在的法规。 The regulation that the articles are of. */
export const regulationName = regulation.name;

const articles: Readonly<Record<string, readonly string[]>> = regulation.articles;
const item = /^（[一二三四五六七八九十]+）/;
const numerals = '一二三四五六七八九十';

/**
 * 条例条款的条文：整条；某款；某项（连同所属的首句）。
 * The text of an article of the regulation, of one paragraph of it, or of one item with the sentence it belongs to.
 */
export function citationOf(cite: string): Citation {
  const [, article = '', paragraph, part] =
    /^(第[一二三四五六七八九十]+条)(?:第([一二三四五六七八九十])款)?(?:第(（[一二三四五六七八九十]+）)项)?$/.exec(
      cite,
    ) ?? [];
  const lines = articles[article] ?? [];
  if (part !== undefined) return { cite, text: itemOf(lines, part) };
  if (paragraph === undefined) return { cite, text: lines };
  const whole = lines.filter((line) => !item.test(line))[numerals.indexOf(paragraph)];
  return { cite, text: whole === undefined ? [] : [whole] };
}

function itemOf(lines: readonly string[], part: string): readonly string[] {
  const at = lines.findIndex((line) => line.startsWith(part));
  const lead = lines.slice(0, Math.max(at, 0)).filter((line) => !item.test(line));
  const line = lines[at];
  return line === undefined ? [] : [...lead.slice(-1), line];
}
