import { applyWaivers, waive, type Diagnostic, type Draft, type Waived } from '@gongkai/plugin-kit';

type Waiver = NonNullable<Draft['waivers']>[number];

/** 诊断按核对说明分开；文件里不成形的说明不算，形状核对另会指出。 Diagnostics parted by waivers; what is none in a file does not count and is a finding of its own. */
export function partFindings(draft: Draft, diagnostics: readonly Diagnostic[]): Waived {
  return applyWaivers(draft, diagnostics, waiversOf(draft).filter(isWaiver));
}

/** 能否说明：要指向某一格。 Whether a finding can be answered: it has to speak of a cell. */
export function canWaive(draft: Draft, diagnostic: Diagnostic): boolean {
  return (
    diagnostic.severity !== 'info' &&
    waive(draft, diagnostic, { reason: '', by: '', on: '' }) !== undefined
  );
}

/** 草稿中记下一条核对说明。 A draft with a finding answered. */
export function withWaiver(
  draft: Draft,
  diagnostic: Diagnostic,
  answer: Pick<Waiver, 'reason' | 'by' | 'on'>,
): Draft {
  const waiver = waive(draft, diagnostic, answer);
  return waiver === undefined ? draft : { ...draft, waivers: [...waiversOf(draft), waiver] };
}

/** 撤回一条核对说明。 A draft with an answer taken back. */
export function withoutWaiver(draft: Draft, waiver: Waiver): Draft {
  const waivers = waiversOf(draft).filter((other) => other !== waiver);
  if (waivers.length > 0) return { ...draft, waivers };
  const { waivers: _none, ...rest } = draft;
  return rest;
}

function waiversOf({ waivers }: { readonly waivers?: unknown }): Waiver[] {
  return Array.isArray(waivers) ? (waivers as Waiver[]) : [];
}

function isWaiver(waiver: unknown): waiver is Waiver {
  const { code, cells } = Object(waiver) as { readonly code?: unknown; readonly cells?: unknown };
  return (
    typeof code === 'string' &&
    Array.isArray(cells) &&
    cells.every((cell) => typeof (Object(cell) as { at?: unknown }).at === 'string')
  );
}
