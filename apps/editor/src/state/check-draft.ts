import {
  applyProfile,
  type Diagnostic,
  type Draft,
  type Form,
  type Profile,
} from '@gongkai/plugin-kit';
import { checkRules } from '@gongkai/rules';
import { validate, type Validation } from '@gongkai/validator';

/** 只核对形状、单元格与勾稽关系，每键都做得起。 Shape, cells and sums alone, cheap enough for every keystroke. */
export function checkFigures(draft: Draft, profile: Profile): Validation {
  return validate(draft, { profile });
}

/**
 * 核对一份草稿：形状、单元格、勾稽关系；形状无误的再看各条规则。
 * Checks a draft: shape, cells and sums; then the rules, where the shape is right.
 */
export function checkDraft(form: Form | undefined, draft: Draft, profile: Profile): Validation {
  const checked = checkFigures(draft, profile);
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
