import type { Language } from '@gongkai/plugin-kit';
import { printable } from '../terminal/printable.ts';
import type { Assessment } from './assessment.ts';
import type { Threshold } from './exit-code.ts';
import { isLoss } from './loss.ts';
import { isUnreadable } from './unreadable.ts';

/**
 * 是否不应写出：读不了，或读到的不完整。--fail-on never 表示明知如此也要。
 * Whether nothing may be written from it: unreadable, or not the whole of its source. With
 * `--fail-on never` the user asks for it all the same.
 */
export function isBlocked(assessment: Assessment, { failOn }: Threshold): boolean {
  return isUnreadable(assessment) || (failOn !== 'never' && assessment.diagnostics.some(isLoss));
}

/** 没有写出的文件各一句话。 One sentence for each file that nothing was written from. */
export function blockedSentences(
  blocked: readonly Assessment[],
  threshold: Threshold,
  language: Language,
): string {
  return blocked
    .map(
      (assessment) => `${printable(assessment.file)}: ${reason(assessment, threshold)[language]}\n`,
    )
    .join('');
}

function reason(assessment: Assessment, { failOn }: Threshold): Readonly<Record<Language, string>> {
  if (isUnreadable(assessment)) return unreadable;
  return failOn === 'never' ? shapeless : lossy;
}

const unreadable = { 'zh-CN': '无法读取，没有写出任何文件', en: 'unreadable; nothing was written' };
const shapeless = {
  'zh-CN': '缺少报告必需的项目，无法输出；请先补上',
  en: 'lacks what every report has and cannot be rendered; complete it first',
};
const lossy = {
  'zh-CN': '没有读全，或年度有疑，因此没有写出任何文件；要照样写出读到的部分，加 --fail-on never',
  en: 'not all of it was read, or its year is in doubt, so nothing was written; add --fail-on never to write what was read',
};
