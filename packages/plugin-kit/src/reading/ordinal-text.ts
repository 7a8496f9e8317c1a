/** 自动编号的写法，名称同 OOXML 的 ST_NumberFormat。 How automatic numbers are written, by the names of OOXML. */
export type OrdinalFormat =
  | 'decimal'
  | 'decimalZero'
  | 'decimalFullWidth'
  | 'decimalEnclosedCircle'
  | 'decimalEnclosedParen'
  | 'decimalEnclosedFullstop'
  | 'upperLetter'
  | 'lowerLetter'
  | 'upperRoman'
  | 'lowerRoman'
  | 'chineseCounting'
  | 'chineseLegal'
  | 'ideographDigital'
  | 'ideographTraditional'
  | 'ideographZodiac';

const formats: Readonly<Record<OrdinalFormat, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => digits(value, '０１２３４５６７８９'),
  decimalEnclosedCircle: (value) => enclosed(value, 0x2460),
  decimalEnclosedParen: (value) => enclosed(value, 0x2474),
  decimalEnclosedFullstop: (value) => enclosed(value, 0x2488),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  chineseCounting: (value) => chinese(value, '零一二三四五六七八九', '十百千'),
  chineseLegal: (value) => chinese(value, '零壹贰叁肆伍陆柒捌玖', '拾佰仟'),
  ideographDigital: (value) => digits(value, '〇一二三四五六七八九'),
  ideographTraditional: (value) => cyclic(value, '甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: (value) => cyclic(value, '子丑寅卯辰巳午未申酉戌亥'),
};

/** 第几个的写法，如 3 → 三、iii、③。 An ordinal in one of these formats. */
export function ordinalText(value: number, format: OrdinalFormat): string {
  return Number.isInteger(value) && value >= 0 && value < 10_000
    ? formats[format](value)
    : String(value);
}

function digits(value: number, characters: string): string {
  return String(value).replace(/\d/g, (digit) => characters[Number(digit)] ?? digit);
}

/** The enclosed forms of Unicode end at 20. */
function enclosed(value: number, one: number): string {
  return value >= 1 && value <= 20 ? String.fromCharCode(one + value - 1) : String(value);
}

/** a … z, then aa, bb … as Word counts. */
function letters(value: number): string {
  if (value === 0) return '0';
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

function cyclic(value: number, characters: string): string {
  return characters[value - 1] ?? String(value);
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let left = value;
  let text = '';
  for (const [unit, sign] of romans) {
    text += sign.repeat(Math.floor(left / unit));
    left %= unit;
  }
  return text === '' ? '0' : text;
}

/** 一百零五、十二（不写一十二）。 One zero for a gap; ten to nineteen without the leading one. */
function chinese(value: number, numerals: string, units: string): string {
  if (value === 0) return numerals.charAt(0);
  const figures = String(value);
  let text = '';
  [...figures].forEach((figure, i) => {
    const unit = figures.length - 1 - i;
    if (figure !== '0') text += numerals.charAt(Number(figure)) + units.charAt(unit - 1);
    else if (!text.endsWith(numerals.charAt(0))) text += numerals.charAt(0);
  });
  const trimmed = text.endsWith(numerals.charAt(0)) ? text.slice(0, -1) : text;
  const ten = numerals.charAt(1) + units.charAt(0);
  return value >= 10 && value < 20 && trimmed.startsWith(ten) ? trimmed.slice(1) : trimmed;
}
