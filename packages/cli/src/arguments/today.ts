import { CommandError } from '../command-error.ts';
import { wording } from '../language/wording.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** 日期；默认今天。 A date; today by default. */
export const dateOption = {
  on: {
    type: 'string',
    value: wording('日期', 'DATE'),
    about: wording('日期，如 2024-01-20；默认今天', 'date, such as 2024-01-20; today by default'),
  },
} as const;

/** --on 的日期，须真有这一天；没有则今天（认 SOURCE_DATE_EPOCH）。 The date of --on, which must exist; else today. */
export function today(on: string | undefined, env: Terminal['env']): string {
  const epoch = Number(env['SOURCE_DATE_EPOCH'] || NaN);
  const now = Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
  if (on === undefined) return dateText(now);
  const date = /^\d{4}-\d{2}-\d{2}$/.test(on) ? new Date(`${on}T00:00:00`) : undefined;
  if (date !== undefined && !Number.isNaN(date.getTime()) && dateText(date) === on) return on;
  throw new CommandError(
    wording(`--on 应为年-月-日，实为“${on}”`, `--on must be year-month-day; it is “${on}”`),
  );
}

function dateText(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
