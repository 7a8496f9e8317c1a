const lengths = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `format: date`：RFC 3339 的 full-date，须是历法中的日期。 A full-date of RFC 3339 that the calendar has. */
export function date(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (month === 2 && !leap ? 28 : (lengths[month] ?? 0));
}

// RFC 3986 as Ajv reads it: scheme, path, query, fragment, with brackets around an IPv6 host alone. Each
// part is one run of one class of characters, so matching is linear.
const uriPattern =
  /^[a-z][a-z\d+.-]*:(?=[^?#])(?:\/\/(?:[\w.~!$&'()*+,;=:%-]*@)?\[[\da-f:.]+\](?::\d*)?(?=[/?#]|$))?(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?$/i;

/**
 * `format: uri`：RFC 3986 的 URI。方括号内的 IPv6 地址只核对所用字符。
 * A URI of RFC 3986. Of an IPv6 address in brackets only the characters are looked at.
 */
export function uri(text: string): boolean {
  return uriPattern.test(text);
}
