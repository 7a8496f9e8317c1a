const chinese = '[\\u4e00-\\u9fff]';
const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  '?': '？',
  '!': '！',
  ':': '：',
};

/** 中文之间的半角标点。 Half-width punctuation between Chinese characters. */
const halfWidth = new RegExp(`(?<=${chinese})[,;?!:](?=${chinese})`, 'gu');
/** 括注里有中文、没有别的括号的一对半角括号。 A pair of half-width brackets around Chinese. */
const brackets = new RegExp(`\\(([^()（）\\n]*${chinese}[^()（）\\n]*)\\)`, 'gu');
/** 一对直引号，里面有中文。 A pair of straight quotes around Chinese. */
const quotes = new RegExp(`"([^"“”\\n]*${chinese}[^"“”\\n]*)"`, 'gu');

/**
 * 只改不影响含义的：前后空白、中文里的半角标点、半角括号和直引号、重复的标点。数字一个不动。
 * Changes nothing but form: blanks around the text, half-width punctuation in Chinese, brackets,
 * straight quotes, doubled stops. No digit is touched.
 */
export function tidyText(text: string): string {
  return text
    .trim()
    .replace(halfWidth, (mark) => fullWidth[mark] ?? mark)
    .replace(brackets, '（$1）')
    .replace(quotes, '“$1”')
    .replace(/([。，；、])\1+/gu, '$1');
}
