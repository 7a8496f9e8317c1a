import type { FieldGroupView, ProseView, ReportView, SectionView } from '@gongkai/plugin-kit/view';
import { officialTable, type OfficialTable } from './official-table.ts';
import { proseTable } from './prose-table.ts';
import { shownText, type ShownText } from './shown-text.ts';

/** 排版所需的内容，交给版面；其中的文字只是文字。 What the layout is given to print; texts in it are nothing but text. */
export interface PageContent {
  readonly title: readonly ShownText[];
  readonly correction: readonly ShownText[];
  readonly publication: readonly ShownText[];
  readonly preface: readonly object[];
  readonly contact: readonly ShownText[];
  readonly sections: readonly SectionContent[];
  readonly signature: { readonly agency: ShownText; readonly date: string } | null;
}

interface SectionContent {
  readonly label: string;
  readonly prose: readonly object[];
  readonly table: OfficialTable | null;
  readonly notes: readonly object[];
  readonly fees: readonly ShownText[];
}

/** 一行放得下的最长的词，无论什么字母。 The longest word that fits a line, whatever its letters. */
const lineOfText = 24;
const lineOfTitle = 18;

/** 印样 → 版面的内容。 The view as the layout takes it. */
export function pageContent(view: ReportView): PageContent {
  const { signature } = view;
  return {
    title: titleParts(view),
    correction: fieldLines(view.correction),
    publication: fieldLines(view.publication),
    preface: proseContent(view.preface),
    contact: fieldLines(view.contact),
    sections: view.sections.map(sectionContent),
    signature: signature
      ? { agency: shownText(signature.agency, lineOfText), date: signature.date }
      : null,
  };
}

/** 太长的标题在“××年”之后回行（GB/T 9704）。 A title too long for a line is broken after its year. */
function titleParts({ title, year }: ReportView): ShownText[] {
  const mark = `${String(year)}年`;
  const at = title.indexOf(mark);
  const parts =
    at === -1 ? [title] : [title.slice(0, at + mark.length), title.slice(at + mark.length)];
  return parts.filter((part) => part !== '').map((part) => shownText(part, lineOfTitle));
}

function sectionContent({ label, prose, table, notes, fees }: SectionView): SectionContent {
  return {
    label,
    prose: proseContent(prose),
    table: table ? officialTable(table) : null,
    notes: proseContent(notes),
    fees: fieldLines(fees),
  };
}

function fieldLines(group: FieldGroupView | undefined): ShownText[] {
  return (group?.fields ?? []).map(({ label, text, unit }) =>
    shownText(`${label}：${text}${unit === undefined ? '' : ` ${unit}`}`, lineOfText),
  );
}

function proseContent(prose: readonly ProseView[]): object[] {
  return prose.flatMap((block): object[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [{ ...block, text: shownText(block.text, lineOfText) }];
      case 'table':
        return proseTable(block);
      case 'figure':
        return [block.alt, block.caption].flatMap((text) =>
          text ? [{ type: 'caption', text: shownText(text, lineOfText) }] : [],
        );
    }
  });
}
