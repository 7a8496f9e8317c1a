import { compact } from './compact.ts';
import { labelKeyOf, type Numbering } from './label-key.ts';

/** 标题行的比对形。 The matching form of a title line. */
export interface TitleCore {
  readonly numbering?: Numbering;
  readonly core: string;
  /** 末尾有页码，是目录中的一行。 Ends in a page number, as in a table of contents. */
  readonly paged: boolean;
}

const part = /^第([一二三四五六])(?:部分|章|节)[、:]?/;
const page = /[.…·\-_]{2,}\(?\d{1,3}\)?$|\d{1,3}$/;

/** 由一行文字得到标题的比对形。 A line → its matching form as a title. */
export function titleCore(raw: string): TitleCore {
  const text = compact(raw);
  const [opening = '', ordinal] = part.exec(text) ?? [];
  const rest = text.slice(opening.length);
  const paged = page.test(rest);
  const { numbering, core } = labelKeyOf(paged ? rest.replace(page, '') : rest);
  const own = ordinal === undefined ? numbering : ({ style: 'han', ordinal } as const);
  return { ...(own ? { numbering: own } : {}), core, paged };
}
