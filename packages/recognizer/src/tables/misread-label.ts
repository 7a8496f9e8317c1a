import type { Label } from '../labels/label.ts';
import type { UnresolvedRow } from './open-row.ts';
import type { TableContext } from './table-context.ts';

/** 一份文件里错字最多试这么多次。 How often misread labels are looked for in one file. */
const mostTries = 200;

/** 标目逐字对不上的，看是不是错了字；一份文件里试的次数有限。 A label that does not match to the letter may have a misread character; tried only so often in one file. */
export class MisreadLabels {
  #tries = 0;

  find(
    { own, before }: UnresolvedRow,
    context: TableContext,
  ): { readonly label: Label; readonly text: string } | undefined {
    this.#tries += 1;
    if (this.#tries > mostTries) return undefined;
    const last = own?.text ?? '';
    for (const text of [last, before.map(({ cell }) => cell.text).join('') + last]) {
      const label = text === '' ? undefined : context.rowOf(text, true);
      if (label !== undefined) return { label, text };
    }
    return undefined;
  }
}
