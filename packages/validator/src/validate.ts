import {
  applyProfile,
  diagnoser,
  filing,
  readPointer,
  type Form,
  type Report,
} from '@gongkai/plugin-kit';
import { shapeMessages } from '@gongkai/plugin-kit/catalogue';
import { forms } from '@gongkai/schema/forms';
import { reconcile } from './reconcile/reconcile.ts';
import { ReportError } from './report-error.ts';
import type { ValidateOptions, Validation } from './validation.ts';

const diagnose = diagnoser(shapeMessages);

/** 核对一份报告或草稿：任何输入都有结果，不抛出。 Checks a report or a draft. Any input has an answer; never throws. */
export function validate(input: unknown, options: ValidateOptions = {}): Validation {
  const edition = readPointer(input, '/edition');
  const form = Object.hasOwn(forms, String(edition))
    ? (forms as Readonly<Record<string, Form>>)[String(edition)]
    : undefined;
  if (form === undefined) {
    const diagnostics = [
      diagnose(
        'shape/document',
        { reason: 'edition', detail: String(edition) },
        { at: '/edition' },
      ),
    ];
    const counts = { pass: 0, fail: 0, notAssessable: 0 };
    return { diagnostics, verdicts: [], counts, ready: false };
  }
  const { verdicts, counts, diagnostics: found } = reconcile(form, input);
  const diagnostics = applyProfile(found, options.profile ?? filing);
  const ready = diagnostics.every((diagnostic) => diagnostic.severity !== 'error');
  return { report: input as Report, diagnostics, verdicts, counts, ready };
}

/** 形状无误即为报告，否则抛出 ReportError。 A report where the shape is right; throws ReportError otherwise. */
export function parse(input: unknown): Report {
  const { report, diagnostics } = validate(input);
  if (report === undefined) throw new ReportError(diagnostics);
  return report;
}
