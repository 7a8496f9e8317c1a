import { CommandError } from '../command-error.ts';
import { wording } from '../language/wording.ts';

/** 必需的选项；缺了或空着都不行。 An option that must be given. */
export function required(option: string, value: string | undefined): string {
  const text = value?.trim() ?? '';
  if (text !== '') return text;
  throw new CommandError(wording(`请用 ${option} 说明`, `${option} is required`));
}
