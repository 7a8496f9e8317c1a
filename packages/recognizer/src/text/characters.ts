import { simplified } from './traditional.ts';

/**
 * 单个字符的比对形：空白与引号为空串，全角转半角，括号统一为 ()，繁体转简体；其余不变。
 * The matching form of one character: blanks and quotes vanish, full-width becomes half-width,
 * brackets become (), traditional becomes simplified.
 */
const special: ReadonlyMap<string, string> = new Map<string, string>([
  ...[...'“”‘’「」『』"\'`＂＇《》〈〉'].map((c) => [c, ''] as const),
  ...[...'（［【〔｛[{⟨﹙'].map((c) => [c, '('] as const),
  ...[...'）］】〕｝]}⟩﹚'].map((c) => [c, ')'] as const),
  ...[...'—–―‐‑−－﹣'].map((c) => [c, '-'] as const),
  ...simplified,
]);

/** 一个 UTF-16 单元的比对形。 The matching form of one UTF-16 unit. */
export function matchingForm(character: string, code: number): string {
  if (code < 0x80) {
    if (code <= 0x20 || code === 0x7f) return '';
    return special.get(character) ?? character;
  }
  if (isBlank(code)) return '';
  const found = special.get(character);
  if (found !== undefined) return found;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return isCompatibility(code) ? character.normalize('NFKC') : character;
}

/** 空白：各种空格、零宽字符、私有区的占位符。 Blanks of every width, and what shows nothing. */
export function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    code === 0xad ||
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
