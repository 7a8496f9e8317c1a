import type { ExpectedDiagnostic } from '../src/index.ts';
import type { DiagnosticCode } from '@gongkai/plugin-kit/catalogue';
import type { Edition } from '@gongkai/schema';

/** A diagnostic as a case writes it down: severities come from the catalogue unless a profile changes them. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly at: string | null;
  readonly params?: ExpectedDiagnostic['params'];
  readonly severity?: ExpectedDiagnostic['severity'];
}

/** A case as its author writes it; the generator makes the files. */
export interface CaseSource {
  readonly code: DiagnosticCode;
  /** What tells it from the other cases of its code, in kebab-case. */
  readonly slug: string;
  readonly zh: string;
  readonly en: string;
  /** The input: a report, or the text of a file. */
  readonly input: object | string | Uint8Array;
  readonly profile?: 'filing' | 'published';
  readonly findings: readonly Finding[];
  /** Equations that fail and that cannot be assessed; the others pass. */
  readonly fail?: number;
  readonly notAssessable?: number;
  /** The edition whose equations are counted; null where the input has none. */
  readonly edition?: Edition | null;
  /** For sources: what the draft must contain. */
  readonly draft?: Readonly<Record<string, unknown>>;
}

/** The short way to write a finding. */
export function finding(
  code: DiagnosticCode,
  at: string | null,
  params?: ExpectedDiagnostic['params'],
): Finding {
  return params === undefined ? { code, at } : { code, at, params };
}
