// What goes wrong between a report and its published text, as small edits of its lines.
import type { Form } from '@gongkai/form';
import { forms } from '@gongkai/schema/forms';
import { city } from '../base-report.ts';
import { text, textLines, type TextLine } from '../text-report.ts';

/** An edit of the lines of a report. */
export type Edit = (lines: readonly TextLine[]) => readonly TextLine[];

/** A report as text after edits; cells of a row are separated by tabs. */
export function published(
  edits: readonly Edit[],
  report: object = city,
  form: Form = forms['2021'],
): string {
  const lines = edits.reduce<readonly TextLine[]>(
    (all, edit) => edit(all),
    textLines(form, report),
  );
  return text(lines);
}

/** Changes lines of a kind at an address; an edit that finds nothing is a mistake of the case. */
export function edit(
  kind: TextLine['kind'],
  at: string,
  change: (line: TextLine) => readonly TextLine[],
): Edit {
  return (lines) => {
    const concerned = (line: TextLine): boolean => line.kind === kind && line.at === at;
    if (!lines.some(concerned)) throw new Error(`no ${kind} at ${at}`);
    return lines.flatMap((line) => (concerned(line) ? change(line) : [line]));
  };
}

/** Changes the cells of the row of figures at an address. */
export function editRow(at: string, change: (cells: readonly string[]) => readonly string[]): Edit {
  return edit('row', at, (line) => [{ ...line, cells: change(line.cells) }]);
}

/** Writes other texts into the row at an address: column (from 0, labels included) → text. */
export function write(at: string, texts: Readonly<Record<number, string>>): Edit {
  return editRow(at, (cells) => cells.map((cell, i) => texts[i] ?? cell));
}

/** Writes another heading for a section. */
export function retitle(at: string, heading: string): Edit {
  return edit('heading', at, (line) => [{ ...line, cells: [heading] }]);
}

/** Takes away what stands under a heading: prose, table or both. */
export function empty(section: string, ...kinds: readonly TextLine['kind'][]): Edit {
  const below = (line: TextLine): boolean =>
    (line.at === section || line.at.startsWith(`${section}/`)) && kinds.includes(line.kind);
  return (lines) => lines.filter((line) => !below(line));
}

/** A line of prose. */
export function prose(content: string): TextLine {
  return { kind: 'prose', at: '', cells: [content] };
}
