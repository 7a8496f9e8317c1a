import { writePointer, type Draft, type Form } from '@gongkai/plugin-kit';

/** 已知的事项。 What is known of the report. */
export interface KnownFacts {
  readonly year: number | undefined;
  readonly agency: string | undefined;
  readonly title: string | undefined;
}

/**
 * 空白草稿：每一格都是未填（null），不是 0；总体情况列出五个方面的小标题。次序同表。
 * An empty draft: every cell is null, not 0; the overview has the headings of its five topics.
 */
export function emptyDraft(form: Form, { year, agency, title }: KnownFacts): Draft {
  const named = agency !== undefined && year !== undefined;
  const heading = title ?? (named ? `${agency}${String(year)}年${form.reportName}` : undefined);
  const facts: readonly (readonly [string, unknown])[] = [
    ['/edition', form.edition],
    ['/year', year],
    ['/agency/name', agency],
    ['/title', heading],
  ];
  const known = facts
    .filter(([, value]) => value !== undefined)
    .reduce((draft, [address, value]) => writePointer(draft, address, value), {} as Draft);
  return form.sections.reduce((draft, { address, table }) => {
    if (table === undefined) {
      return writePointer(draft, address, address === '/overview' ? topicHeadings(form) : []);
    }
    return form.cells
      .filter((cell) => cell.address.startsWith(`${address}/`))
      .reduce((filled, cell) => writePointer(filled, cell.address, null), draft);
  }, known);
}

function topicHeadings(form: Form): object[] {
  return form.topics.map(({ key, label }, i) => ({
    type: 'heading',
    level: 2,
    text: `（${numerals[i] ?? ''}）${label}`,
    topic: key,
  }));
}

const numerals = [...'一二三四五六七八九'];
