import type { Diagnostic } from '@gongkai/plugin-kit';

const structural: ReadonlySet<string> = new Set(['structure/table-missing', 'structure/period']);

/**
 * 有些错误说明读到的不是原件的全部（表没读到、数有几种读法、年度不明）。照此写出的文件会让人误以为完整，
 * 所以不写。勾稽不成立、漏填不在此列：那是报告自己的毛病，应照原样输出。
 * Errors that say that what was read is not all that the source has: a table not found, a figure with
 * two readings, a year in doubt. A file written from it would pass for the whole, so none is written.
 * Failed equations and blanks are the report's own and are rendered as they are.
 */
export function isLoss({ code, severity }: Diagnostic): boolean {
  return severity === 'error' && (/^(import|shape)\//.test(code) || structural.has(code));
}
