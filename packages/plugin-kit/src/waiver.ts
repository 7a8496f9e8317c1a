import { readPointer } from '@gongkai/form';
import type { Draft, Waiver } from '@gongkai/schema';
import type { Diagnostic } from './diagnostic.ts';

/** 有核对说明的诊断。 A diagnostic that has been answered. */
export interface WaivedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly waiver: Waiver;
}

/** 诊断按核对说明分开：仍待处理的、已说明的、已失效的说明。 Diagnostics parted by waivers; nothing is hidden. */
export interface Waived {
  readonly open: readonly Diagnostic[];
  readonly waived: readonly WaivedDiagnostic[];
  /** 所见数值已改变、因而失效的核对说明。 Waivers that lapsed because a value they saw has changed. */
  readonly lapsed: readonly Waiver[];
}

/**
 * 用报告自带的核对说明（和另给的）答复诊断：代码相同、指向说明所列的格，且所列各格的值都没有变。
 * Answers diagnostics with waivers: the code is the same, the diagnostic points at a cell that the waiver
 * lists, and every value it saw is unchanged.
 */
export function applyWaivers(
  draft: Draft,
  diagnostics: readonly Diagnostic[],
  waivers: readonly Waiver[] = draft.waivers ?? [],
): Waived {
  const valid = waivers.filter((waiver) => holds(draft, waiver));
  const open: Diagnostic[] = [];
  const waived: WaivedDiagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const waiver = valid.find((candidate) => answers(candidate, diagnostic));
    if (waiver === undefined) open.push(diagnostic);
    else waived.push({ diagnostic, waiver });
  }
  return { open, waived, lapsed: waivers.filter((waiver) => !valid.includes(waiver)) };
}

/**
 * 对一条诊断作核对说明：记下它所指的格和相关各格现在的值。诊断不指向任何格则无从说明，返回 undefined。
 * A waiver for a diagnostic, which remembers the values of the cells it speaks of. Undefined where it speaks
 * of none.
 */
export function waive(
  draft: Draft,
  diagnostic: Diagnostic,
  answer: Pick<Waiver, 'reason' | 'by' | 'on'>,
): Waiver | undefined {
  const cells = [...new Set([diagnostic.at ?? '', ...(diagnostic.related ?? [])])].flatMap((at) => {
    const value = readPointer(draft, at);
    return at !== '' && (typeof value === 'number' || value === null) ? [{ at, value }] : [];
  });
  return cells.length === 0 ? undefined : { code: diagnostic.code, cells, ...answer };
}

function holds(draft: Draft, { cells }: Waiver): boolean {
  return cells.every(({ at, value }) => (readPointer(draft, at) ?? null) === value);
}

/** 按所指的格认；指向文字的诊断，按它所说的格认。 Known by its cell; a diagnostic about prose by the cells it speaks of. */
function answers({ code, cells }: Waiver, { code: found, at, related = [] }: Diagnostic): boolean {
  const places = at !== undefined && !/\/\d+$/u.test(at) ? [at] : related;
  return code === found && cells.some((cell) => places.includes(cell.at));
}
