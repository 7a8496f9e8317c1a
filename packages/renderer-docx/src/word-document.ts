import { titleLines, type FieldGroupView, type ReportView } from '@gongkai/plugin-kit/view';
import { signatureIndents } from './signature-indents.ts';
import { wordProse } from './word-prose.ts';
import { wordTable, type WordTable } from './word-table.ts';

/** 标题字号（22 磅）一行排得下的字数。 Characters of the size of the title (22 pt) in one line. */
const titleWidth = 20;

/** 印样，加上 Word 要的尺寸与合并格，供模板使用。 The view with the widths and merged cells that Word asks for. */
export function wordDocument(view: ReportView): object {
  const { title, year, correction, publication, contact, signature } = view;
  return {
    title: titleLines(title, year, titleWidth),
    correction,
    publication,
    preface: wordProse(view.preface),
    contact,
    sections: view.sections.map(wordSection),
    signature: signature && {
      ...signature,
      ...signatureIndents(signature.agency, signature.date),
    },
  };
}

interface WordSection {
  readonly label: string;
  readonly prose: readonly object[];
  readonly table: WordTable | undefined;
  readonly notes: readonly object[];
  readonly fees: FieldGroupView | undefined;
}

function wordSection(section: ReportView['sections'][number]): WordSection {
  const { label, prose, table, notes, fees } = section;
  return {
    label,
    prose: wordProse(prose),
    table: table && wordTable(table),
    notes: wordProse(notes),
    fees,
  };
}
