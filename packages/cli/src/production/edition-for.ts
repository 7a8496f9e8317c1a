import { editions, type Edition } from '@gongkai/schema';

/** 该年度所用的版本：不晚于它的最近一版；更早的用最早一版；没有年度则用现行的。 The edition in force for a year; the current one without a year. */
export function editionFor(year: number | undefined): Edition {
  const inForce = editions.filter((edition) => year === undefined || Number(edition) <= year);
  return inForce.at(-1) ?? editions[0];
}
