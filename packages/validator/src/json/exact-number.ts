/** 一个 JSON 数字读入后是否分毫不差。 Whether a JSON number is the same after it has been read. */
export function exactNumber(token: string): boolean {
  // Up to 15 digits always are.
  if (token.length <= 15 && !/e/i.test(token)) return true;
  return digitsOf(token) === digitsOf(String(Number(token)));
}

/** 有效数字与数量级；不计正负号。 The significant digits and their magnitude, without the sign. */
function digitsOf(token: string): string {
  const [, whole = '', fraction = '', exponent = '0'] =
    /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(token) ?? [];
  const digits = whole + fraction;
  let first = 0;
  while (digits[first] === '0') first += 1;
  let last = digits.length;
  while (last > first && digits[last - 1] === '0') last -= 1;
  if (first === last) return whole === '' ? token : '0';
  return `${digits.slice(first, last)}e${String(Number(exponent) + whole.length - first)}`;
}
