import type { Draft } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import {
  text,
  textLines,
  type TextLine,
} from '../../../packages/conformance/scripts/text-report.ts';
import type { Fault } from '../fault.ts';
import type { Random } from '../random.ts';

const form = forms['2021'];

/** What an edit of the lines leaves: the lines, and what the text then says. */
interface Edited {
  readonly lines: readonly TextLine[];
  /** What the cells say now; the report itself if not given. */
  readonly truth?: Draft;
}

type Edit = (lines: readonly TextLine[], draft: Draft, random: Random) => Edited | undefined;

/** A report as published text, cells side by side. */
export const written = (draft: Draft): string => text(textLines(form, draft));

/** A fault of the published text. With `harmless` it need not be told where all is read rightly. */
export function inText(
  name: string,
  codes: readonly string[],
  edit: Edit,
  { harmless = false, hard = true }: { readonly harmless?: boolean; readonly hard?: boolean } = {},
): Fault {
  return {
    name,
    codes,
    hard,
    ...(harmless ? { harmless } : {}),
    apply(draft, random) {
      const edited = edit(textLines(form, draft), draft, random);
      if (edited === undefined) return undefined;
      return { text: text(edited.lines), truth: edited.truth ?? draft };
    },
  };
}

/** Changes the cells of one row of figures, drawn among those that will do. */
export function inRow(
  change: (cells: readonly string[], labels: number) => readonly string[] | undefined,
  rows = /^\/requests\//,
): Edit {
  return (lines, _, random) => {
    const able = lines.flatMap((line, index) => {
      if (line.kind !== 'row' || !rows.test(line.at)) return [];
      const cells = change(line.cells, labelsOf(line));
      return cells === undefined ? [] : [{ index, line: { ...line, cells } }];
    });
    if (able.length === 0) return undefined;
    const { index, line } = random.pick(able);
    return { lines: lines.map((old, i) => (i === index ? line : old)) };
  };
}

/** How many cells of a row are labels. */
export function labelsOf({ at, cells }: TextLine): number {
  // the figures of 表二 span columns: what stands to their right is empty
  return at.startsWith('/proactiveDisclosure/') ? 1 : cells.length - addressesOf(at).length;
}

/** Which cell of a row holds its own label: the last one that has text. */
export function labelOf(cells: readonly string[], labels: number): number {
  return cells.slice(0, labels).findLastIndex((cell) => cell !== '');
}

/** The cells of a row, in the order of the form. */
export function addressesOf(row: string): readonly string[] {
  return form.cells.filter((cell) => cell.row === row).map(({ address }) => address);
}
