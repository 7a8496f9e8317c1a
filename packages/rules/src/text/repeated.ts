/** 叠用的词：两到四个汉字紧接着又写一遍（恰好两遍）。 A word of two to four Han characters typed twice. */
interface Repeated {
  readonly found: string;
  readonly word: string;
}

/** 一段文字里叠用的词。 The words typed twice in a text. */
export function repeatedWords(text: string): Repeated[] {
  const found: Repeated[] = [];
  for (let at = 0; at + 4 <= text.length; at += 1) {
    const length = lengthAt(text, at);
    if (length === 0) continue;
    const word = text.slice(at, at + length);
    found.push({ found: word + word, word });
    at += 2 * length - 1;
  }
  return found;
}

/** 长的先看；写了三遍的不算。 The longer first; what stands there three times is not meant. */
function lengthAt(text: string, at: number): number {
  for (let length = 4; length >= 2; length -= 1) {
    const twice = isSame(text, at, at + length, length) && isHan(text, at, length);
    if (twice && !isSame(text, at, at + 2 * length, length)) return length;
  }
  return 0;
}

function isSame(text: string, one: number, other: number, length: number): boolean {
  if (other + length > text.length) return false;
  for (let i = 0; i < length; i += 1) {
    if (text.charCodeAt(one + i) !== text.charCodeAt(other + i)) return false;
  }
  return true;
}

function isHan(text: string, at: number, length: number): boolean {
  for (let i = at; i < at + length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x4e00 || code > 0x9fff) return false;
  }
  return true;
}
