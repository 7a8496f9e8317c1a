import {
  applyProfile,
  type Diagnostic,
  type Draft,
  type Form,
  type Profile,
} from '@gongkai/plugin-kit';
import { compareYears, copiedSections } from '@gongkai/ledger';
import { checkRules } from '@gongkai/rules';
import { forms } from '@gongkai/schema/forms';
import { validate, type Validation } from '@gongkai/validator';

/**
 * 核对一份草稿：形状、单元格、勾稽关系；形状无误的再看各条规则；有上年报告的，与上年对照。
 * Checks a draft: shape, cells and sums; then the rules, where the shape is right, and the year before where
 * its report is at hand.
 */
export function checkDraft(
  form: Form | undefined,
  draft: Draft,
  profile: Profile,
  previous?: Draft,
): Validation {
  const checked = validate(draft, { profile });
  if (form === undefined || checked.report === undefined) return checked;
  const ruled: readonly Diagnostic[] = applyProfile(
    [
      ...checkRules({ form, draft, ...(previous === undefined ? {} : { previous }) }).diagnostics,
      ...(previous === undefined ? [] : againstLastYear(form, draft, previous)),
    ],
    profile,
  );
  return {
    ...checked,
    diagnostics: [...checked.diagnostics, ...ruled],
    ready: checked.ready && ruled.every(({ severity }) => severity !== 'error'),
  };
}

function againstLastYear(form: Form, draft: Draft, previous: Draft): readonly Diagnostic[] {
  const before: Form | undefined = forms[previous.edition as keyof typeof forms];
  // only the year before is compared with; another year would be judged wrongly
  if (before === undefined || previous.year !== (draft.year ?? 0) - 1) return [];
  return [
    ...compareYears({ form, draft, previousForm: before, previous }),
    ...copiedSections(form, { name: '', draft }, [{ name: '', draft: previous }]),
  ];
}
