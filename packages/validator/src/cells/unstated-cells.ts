import { diagnoser, placeText, readPointer, type Diagnostic, type Form } from '@gongkai/plugin-kit';
import { cellMessages } from '@gongkai/plugin-kit/catalogue';
import type { Figures } from '../figures.ts';
import type { PlacedRemark } from './remarks.ts';

const diagnose = diagnoser(cellMessages);

/**
 * 未填的格（`null`），附原文写法。填 0 只作为一种修改提供，由人采用；原文写着数的（如 251000元）不提。
 * Cells that are `null`, with what the source has there. Entering 0 is offered as a repair for a
 * person to apply, not where the source has something like a figure; nothing is ever filled in.
 */
export function unstatedCells(
  form: Form,
  input: unknown,
  figures: Figures,
  remarks: readonly PlacedRemark[],
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (let index = 0; index < figures.length; index += 1) {
    if (!Number.isNaN(figures[index])) continue;
    const address = form.cells[index]?.address ?? '';
    if (readPointer(input, address) !== null) continue;
    const own = remarks.filter((remark) => remark.at === address);
    const text = own.length === 0 ? null : own.map((remark) => remark.text).join('；');
    const patch = [{ op: 'replace', path: address, value: 0 }] as const;
    diagnostics.push(
      diagnose(
        'cell/not-stated',
        { place: placeText(form, address), text },
        {
          at: address,
          ...(own.length === 0 ? {} : { related: own.map((remark) => remark.address) }),
          ...(mayBeFigure(text) ? {} : { fixes: [{ label: '没有则填 0', patch }] }),
        },
      ),
    );
  }
  return diagnostics;
}

/** 原文有数字：多半有数，只是没有采用，绝不是 0。 The source has digits: a figure that was not taken, not a 0. */
function mayBeFigure(text: string | null): boolean {
  return /[\d〇一二三四五六七八九十百千万亿]/.test((text ?? '').normalize('NFKC'));
}
