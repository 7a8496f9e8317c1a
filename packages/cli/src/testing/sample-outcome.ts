import type { Diagnostic } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { emptyDraft } from '../production/empty-draft.ts';
import type { Assessment, Outcome } from '../results/assessment.ts';
import { outcomeOf } from '../results/outcome-of.ts';

const form = forms['2021'];

/** A diagnostic for tests of how findings are printed. */
export function diagnostic(details: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'reconcile/row-total',
    severity: 'error',
    message: '表三：各列之和为 1203，总计填 1230，相差 +27。',
    params: { expected: 1203 },
    at: '/requests/received/total',
    related: ['/requests/received/naturalPerson'],
    ...details,
  };
}

/** The result of one file, on line 31 wherever it has an address. */
export function assessment(
  file: string,
  diagnostics: readonly Diagnostic[],
  details: Partial<Assessment> = {},
): Assessment {
  return {
    file,
    draft: emptyDraft(form, { agency: '示例县人民政府', year: 2023, title: undefined }),
    form,
    origins: {},
    diagnostics,
    verdicts: { pass: 40, fail: 2, notAssessable: 0 },
    locate: ({ at }) => (at === undefined ? undefined : { line: 31, column: 5 }),
    ...details,
  };
}

/** Three files: one with two errors and a warning, one with a note, one unreadable. */
export function sampleOutcome(): Outcome {
  return outcomeOf('check', [
    assessment('上报/甲 局.txt', [
      diagnostic(),
      diagnostic({ at: '/requests/carriedOver/total', message: '表三：相差 -1。' }),
      diagnostic({
        code: 'structure/section-duplicated',
        severity: 'warning',
        message: '标题出现 2 次。',
        at: '/overview',
      }),
    ]),
    assessment('乙.gongkai.json', [
      diagnostic({ code: 'cell/normalised', severity: 'info', message: '读作 1234。' }),
    ]),
    assessment(
      '丙.txt',
      [
        {
          code: 'import/unreadable',
          severity: 'error',
          message: '无法读取：文件是空的。',
          params: { reason: 'empty', detail: '' },
        },
      ],
      { draft: {}, verdicts: { pass: 0, fail: 0, notAssessable: 0 } },
    ),
  ]);
}
