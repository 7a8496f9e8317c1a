import {
  applyProfile,
  type Diagnostic,
  type Draft,
  type Form,
  type Profile,
} from '@gongkai/plugin-kit';
import { checkRules } from '@gongkai/rules';
import { validate, type Validation } from '@gongkai/validator';

/**
 * 核对一份草稿：形状、单元格、勾稽关系；形状无误的再看各条规则。
 * Checks a draft: shape, cells and sums; then the rules, where the shape is right.
 */
export function checkDraft(form: Form | undefined, draft: Draft, profile: Profile): Validation {
  const checked = validate(draft, { profile });
  if (form === undefined || checked.report === undefined) return checked;
  const ruled: readonly Diagnostic[] = applyProfile(
    checkRules({ form, draft }).diagnostics,
    profile,
  );
  return {
    ...checked,
    diagnostics: [...checked.diagnostics, ...ruled],
    ready: checked.ready && ruled.every(({ severity }) => severity !== 'error'),
  };
}
