const digits = '〇一二三四五六七八九';

/** 汉字日期中的数：二〇二四、二十六。 A number in a date written in characters. */
function numberOf(text: string): number {
  const plain = text.replace(/[零○]/g, '〇');
  if (/^\d+$/.test(plain)) return Number(plain);
  const [, tens, units] = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(plain) ?? [];
  if (tens !== undefined) {
    return (
      (tens === '' ? 1 : digits.indexOf(tens)) * 10 + Math.max(0, digits.indexOf(units || '〇'))
    );
  }
  return Number([...plain].map((c) => digits.indexOf(c)).join(''));
}

const number = '([\\d〇零○一二三四五六七八九十]{1,4})';
const date = new RegExp(`^[(（]?${number}年${number}月${number}日[)）]?$`);
const numeric = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;

/** 只有日期的一段文字 → 2024-01-26；不是日期则为 undefined。 A text that is a date → ISO date. */
export function dateOf(text: string): string | undefined {
  const plain = text.replace(/\s/g, '');
  const [, year, month, day] = date.exec(plain) ?? numeric.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return isoDate(numberOf(year), numberOf(month), numberOf(day));
}

/** 真有其日的年月日。 A date that exists. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const days = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31];
  const long = [...days, 30, 31, 31, 30, 31, 30, 31];
  if (!(year >= 1900 && year <= 2100) || !(day >= 1 && day <= (long[month - 1] ?? 0)))
    return undefined;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
