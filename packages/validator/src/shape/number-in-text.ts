/**
 * 写成文字的数字，只在没有第二种读法时读出：整数、小数、每三位分节的整数；全角同半角。
 * The number that a text says, where there is only one way to read it: digits, a decimal, thousands
 * separated in threes; full-width as half-width. Units, ranges and leading zeros are not read.
 */
export function numberInText(text: string): number | undefined {
  if (text.length > 40) return undefined;
  const plain = text.normalize('NFKC').trim();
  const digits = /^[+-]?\d{1,3}(?:,\d{3})+$/.test(plain) ? plain.replaceAll(',', '') : plain;
  if (!/^[+-]?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(digits)) return undefined;
  const value = Number(digits);
  return Object.is(value, -0) ? undefined : value;
}
