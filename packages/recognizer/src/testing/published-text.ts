// A report as published text, for tests: titles, sentences and tables made from the Form.
import { layoutTable, type Form, type Table } from '@gongkai/plugin-kit';
import { textImporter } from '@gongkai/importer-text';
import { forms } from '@gongkai/schema/forms';
import type { Recognition } from '../recognition.ts';
import { recognise } from '../recognise.ts';

export const form2021: Form = forms['2021'];
export const form2019: Form = forms['2019'];

/** What stands in the cells: by address, else 0. */
export type CellTexts = Readonly<Record<string, string>>;

/** The lines of a table, cells between tabs. */
export function tableText(table: Table, texts: CellTexts = {}): string {
  const { width, rows } = layoutTable(table);
  return rows
    .map(({ cells }) => {
      const line = Array.from({ length: width }, () => '');
      for (const cell of cells) {
        line[cell.column] = cell.kind === 'header' ? cell.text : (texts[cell.address] ?? '0');
      }
      return line.join('\t');
    })
    .join('\n');
}

/** A part of the text: by default the heading and the table of a section. */
export type Parts = Readonly<Record<string, string>>;

/** The whole report; `parts` replaces what stands under a section, `texts` what stands in cells. */
export function reportText(form: Form, texts: CellTexts = {}, parts: Parts = {}): string {
  return [
    parts['title'] ?? `松林镇人民政府${String(Number(form.edition) + 1)}年${form.reportName}`,
    parts['preface'] ?? '',
    ...form.sections.flatMap(({ key, label, table }) => [
      parts[`${key}/heading`] ?? label,
      parts[key] ?? (table ? tableText(table, texts) : '无。'),
    ]),
    parts['closing'] ?? '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Reads a text as the text importer and the recogniser do. */
export async function recogniseText(text: string, fileName?: string): Promise<Recognition> {
  const bytes = new TextEncoder().encode(text);
  const document = await textImporter.read({ source: { bytes }, options: {} });
  const context = { forms: Object.values(forms) };
  return recognise(document, fileName === undefined ? context : { ...context, fileName });
}

export const codesOf = ({ diagnostics }: Recognition): string[] =>
  diagnostics.map(({ code, at }) => `${code} ${at ?? '-'}`);
