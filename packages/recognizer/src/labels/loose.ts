/**
 * 标目的宽松形：本年度即本年，末尾的数量、件数、数不计。
 * The loose form of a label: 本年度 is 本年, and 数量, 件数, 数 at the end do not count.
 */
export function loose(key: string): string {
  const year = key.replace('本年度', '本年');
  return year.length > 4 ? year.replace(/(?:数量|件数|数|量)$/, '') : year;
}
