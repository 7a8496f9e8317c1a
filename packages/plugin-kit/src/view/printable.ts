/**
 * 印不出的字符：控制符（制表、换行除外）、非字符、落单的代理项，以及强制改变书写方向的
 * U+202D、U+202E——它们能让读者看到的数与数据相反。
 * What cannot be printed: control characters other than tab and line feed, noncharacters, lone
 * surrogates, and the direction overrides U+202D and U+202E, which can make a reader see another
 * figure than the data has.
 */
const unprintable =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u202D\u202E\uFEFF\p{Noncharacter_Code_Point}\p{Surrogate}]/gu;
/** 快得多的初查：有代理项的文字也要细看。 A much faster first look; text with any surrogate is looked at closely. */
const suspicious =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u202D\u202E\uD800-\uDFFF\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF]/;

/** 文字中可印的部分；回车换行统一为换行。 What of a text can be printed; line ends become line feeds. */
export function printable(text: string): string {
  return suspicious.test(text) ? text.replace(/\r\n?/g, '\n').replace(unprintable, '') : text;
}
