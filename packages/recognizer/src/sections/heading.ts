import { numberedSectionPatterns, sectionPatterns } from '../aliases.ts';
import { titleCore } from '../text/title-core.ts';

/** 一个部分的标题。 The heading of a section. */
export interface Heading {
  /** 部分的键名。 The key of the section. */
  readonly section: string;
  /** 写出的序号；没有序号则无。 The ordinal as printed. */
  readonly ordinal?: string;
  /** 像目录中的一行。 Looks like a line of a table of contents. */
  readonly listed: boolean;
}

/** 标题行的长度上限（去空白后）。 The longest line that may be a heading. */
export const longestHeading = 60;

/** 一行文字是不是某一部分的标题。 Whether a line is the heading of a section. */
export function headingOf(raw: string): Heading | undefined {
  if (raw.length > 2 * longestHeading) return undefined;
  const { numbering, core, paged } = titleCore(raw);
  if (core.length < 2 || core.length > longestHeading) return undefined;
  // （一） and 1. number what is below a section
  if (numbering !== undefined && numbering.style !== 'han') return undefined;
  const section = find(sectionPatterns, core) ?? (numbering && find(numberedSectionPatterns, core));
  if (section === undefined) return undefined;
  return { section, ...(numbering ? { ordinal: numbering.ordinal } : {}), listed: paged };
}

function find(patterns: Readonly<Record<string, RegExp>>, core: string): string | undefined {
  for (const key in patterns) if (patterns[key]?.test(core)) return key;
  return undefined;
}
