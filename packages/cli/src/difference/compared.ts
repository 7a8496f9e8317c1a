import { placeText, type Language } from '@gongkai/plugin-kit';
import { differenceOf, type TextChange } from '@gongkai/ledger';
import { CommandError } from '../command-error.ts';
import { wording } from '../language/wording.ts';
import type { Filed } from '../set/filed.ts';

/** 两份报告的比较，可直接写成 JSON。 Two reports compared, as plain JSON. */
export interface Compared {
  readonly before: Side;
  readonly after: Side;
  readonly cells: readonly ChangedCell[];
  readonly prose: readonly ChangedProse[];
}

interface Side {
  readonly file: string;
  readonly agency: string;
  readonly year: number;
}

interface ChangedCell {
  readonly address: string;
  readonly place: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly delta?: number;
  readonly percent?: number;
}

interface ChangedProse {
  readonly address: string;
  readonly section: string;
  readonly changes: readonly TextChange[];
}

/** 比较的一种印法；文字的以换行结尾。 One way to print a comparison; text ends with a line end. */
export type DifferencePrinter<T extends string | Uint8Array = string | Uint8Array> = (
  compared: Compared,
  language: Language,
) => T;

/** 逐格、逐字比较。格式版本不同的表不能逐格相对，停下来告知。 Cell by cell and character by character; different forms are refused. */
export function compare(before: Filed, after: Filed): Compared {
  const [a, b] = [before.form.edition, after.form.edition];
  if (a !== b) {
    throw new CommandError(
      wording(
        `两份报告的格式版本不同（${a}、${b}），不能逐格比较`,
        `The reports have different forms (${a}, ${b}), which cannot be compared cell by cell`,
      ),
    );
  }
  const { cells, prose } = differenceOf(after.form, before.draft, after.draft);
  return {
    before: sideOf(before),
    after: sideOf(after),
    cells: cells.map(({ cell: { address }, ...change }) => ({
      address,
      place: placeText(after.form, address),
      ...change,
    })),
    prose,
  };
}

function sideOf({ name, draft: { agency, year } }: Filed): Side {
  return { file: name, agency: agency.name, year };
}
