import type { OrdinalFormat } from '@gongkai/plugin-kit/reading';

const formats = new Map<string, OrdinalFormat>([
  ['decimal', 'decimal'],
  ['decimalZero', 'decimalZero'],
  ['decimalFullWidth', 'decimalFullWidth'],
  ['decimalFullWidth2', 'decimalFullWidth'],
  ['decimalEnclosedCircle', 'decimalEnclosedCircle'],
  ['decimalEnclosedCircleChinese', 'decimalEnclosedCircle'],
  ['decimalEnclosedParen', 'decimalEnclosedParen'],
  ['decimalEnclosedFullstop', 'decimalEnclosedFullstop'],
  ['upperLetter', 'upperLetter'],
  ['lowerLetter', 'lowerLetter'],
  ['upperRoman', 'upperRoman'],
  ['lowerRoman', 'lowerRoman'],
  ['chineseCounting', 'chineseCounting'],
  ['chineseCountingThousand', 'chineseCounting'],
  ['japaneseCounting', 'chineseCounting'],
  ['taiwaneseCounting', 'chineseCounting'],
  ['taiwaneseCountingThousand', 'chineseCounting'],
  ['chineseLegalSimplified', 'chineseLegal'],
  ['ideographLegalTraditional', 'chineseLegal'],
  ['ideographDigital', 'ideographDigital'],
  ['taiwaneseDigital', 'ideographDigital'],
  ['ideographTraditional', 'ideographTraditional'],
  ['ideographZodiac', 'ideographZodiac'],
]);

/** How a `w:numFmt` writes numbers; undefined where it shows none, Arabic where it is not known here. */
export function ordinalFormat(value: string): OrdinalFormat | undefined {
  return value === 'bullet' || value === 'none' ? undefined : (formats.get(value) ?? 'decimal');
}
