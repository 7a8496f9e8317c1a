import type { Report } from '@gongkai/plugin-kit';

/** 文件属性中的日期。 A date as the properties of the file have it. */
export interface DocumentDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * 文件的日期：成文日期，没有则公布日期，都没有则年度的最后一天——归档格式必须有日期，而时钟会让同样的
 * 报告得到不同的字节。
 * The date of the file: of preparation, else of publication, else the last day of the year it reports on.
 * The archive format demands a date, and the clock would give the same report other bytes.
 */
export function documentDate({ publication, year }: Report): DocumentDate {
  for (const text of [publication?.preparedOn, publication?.publishedOn]) {
    const date = dateOf(text);
    if (date !== undefined) return date;
  }
  return {
    year: Number.isInteger(year) && year > 0 && year < 10_000 ? year : 1970,
    month: 12,
    day: 31,
  };
}

/** A day that the calendar has. */
function dateOf(text: string | undefined): DocumentDate | undefined {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  const [year = 1, month = 1, day = 1] = text.split('-').map(Number);
  return { year, month, day };
}
