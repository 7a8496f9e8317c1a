const digits = new Map(
  [...'〇零一二三四五六七八九'].map((c, i) => [c, Math.max(0, i - 1)] as const),
);
digits.set('两', 2).set('壹', 1).set('贰', 2).set('叁', 3).set('肆', 4).set('伍', 5);
digits.set('陆', 6).set('柒', 7).set('捌', 8).set('玖', 9);
const units = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const myriads = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/** 中文数字所用的字。 The characters of Chinese numerals. */
export const numeralCharacters: string = [
  ...digits.keys(),
  ...units.keys(),
  ...myriads.keys(),
].join('');

/**
 * 读一个中文数字：一百二十三、两千零五、二〇二三、三万。读不成一个数时为 undefined。
 * Reads a Chinese numeral, place value or digit by digit; undefined where it is not one number.
 */
export function readNumeral(text: string): number | undefined {
  const characters = [...text];
  if (characters.length === 0) return undefined;
  if (characters.every((c) => digits.has(c))) {
    // 二〇二三 is read digit by digit; 一二 without 〇 is more often 十二 misspelt or two ordinals.
    if (characters.length > 1 && !/[〇零]/.test(text) && characters.length < 4) return undefined;
    return Number(characters.map((c) => digits.get(c)).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let last = Number.POSITIVE_INFINITY;
  for (const c of characters) {
    const value = digits.get(c);
    const unit = units.get(c);
    const myriad = myriads.get(c);
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (unit !== undefined) {
      if (unit >= last) return undefined;
      section += (digit ?? 1) * unit;
      digit = undefined;
      last = unit;
    } else if (myriad !== undefined) {
      total = (total + section + (digit ?? 0)) * myriad;
      if (total === 0) return undefined;
      section = 0;
      digit = undefined;
      last = Number.POSITIVE_INFINITY;
    } else return undefined;
  }
  return total + section + (digit ?? 0);
}
