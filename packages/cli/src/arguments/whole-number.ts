import { CommandError } from '../command-error.ts';
import { wording } from '../language/wording.ts';

/** 选项的值必须是非负整数。 The value of an option that must be a whole number. */
export function wholeNumber(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new CommandError(
    wording(
      `${option} 应为整数，实为“${text}”`,
      `${option} must be a whole number; it is “${text}”`,
    ),
  );
}
