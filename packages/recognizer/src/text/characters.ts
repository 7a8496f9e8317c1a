import { simplified } from './traditional.ts';

/**
 * 逐字的比对形：空白与引号删去，全角转半角，括号统一为 ()，繁体转简体。
 * The matching form, character by character: blanks and quotes vanish, full-width becomes half-width,
 * brackets become (), traditional becomes simplified.
 */
const blank = 0;
/** 有兼容写法的字符（㈠、①、部首）逐个规范化，可成几个字符。 Characters with compatibility forms are normalised one by one. */
export const compatible = 1;

const quotes = '“”‘’「」『』"\'`＂＇《》〈〉';
const opening = '（［【〔｛[{⟨﹙';
const closing = '）］】〕｝]}⟩﹚';
const dashes = '—–―‐‑−－﹣';

let table: Uint16Array | undefined;

/**
 * 字符码 → 比对形的字符码；0 删去，1 须规范化。第一次用到时建立。
 * Code → code of its matching form; 0 where it vanishes, 1 where it must be normalised. Made when first used.
 */
export function matchingCodes(): Uint16Array {
  table ??= compileTable();
  return table;
}

function compileTable(): Uint16Array {
  const codes = Uint16Array.from({ length: 0x10000 }, (_, code) =>
    isBlank(code) ? blank : isCompatibility(code) ? compatible : halfWidth(code),
  );
  const map = (characters: string, to: number): void => {
    for (const character of characters) codes[character.charCodeAt(0)] = to;
  };
  map(quotes, blank);
  map(opening, '('.charCodeAt(0));
  map(closing, ')'.charCodeAt(0));
  map(dashes, '-'.charCodeAt(0));
  for (const [from, to] of simplified) map(from, to.charCodeAt(0));
  return codes;
}

function halfWidth(code: number): number {
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
}

/** 空白：各种空格、控制符、零宽字符、私有区的占位符。 Blanks of every width, and what shows nothing. */
function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0xad ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    code === 0xfeff
  );
}

/** 有兼容写法的区段：带圈与带括号的序号、部首、兼容汉字。 Ranges with compatibility forms. */
function isCompatibility(code: number): boolean {
  return (
    (code >= 0x2460 && code <= 0x24ff) ||
    (code >= 0x2e80 && code <= 0x2fdf) ||
    (code >= 0x3200 && code <= 0x33ff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}
