import type { TextItem } from '../items/item.ts';

/** 汉字与中文标点算两列。 Chinese characters and punctuation count two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

/** 没有更宽的版面；更长的行没有折过。 No page is wider; longer lines were not wrapped. */
const widestPage = 130;
function isWide(code: number): boolean {
  return code > 0x2e7f || (code >= 0x2014 && code <= 0x2027);
}

/** 至少这么多行几乎一样宽，才算按版面折了行。 As many lines of nearly the same width as this mean that lines were wrapped. */
const fewestWrapped = 4;
/** 各行末尾因避头尾标点相差的宽度。 How much lines differ because punctuation may not open or close them. */
const slack = 8;

/** 折行的宽度；没有折行则为 undefined。 The width at which lines were wrapped. */
function wrapWidth(items: readonly TextItem[]): number | undefined {
  if (items.some(({ text }) => text.length > widestPage)) return undefined;
  const widths = items.map(({ text }) => widthOf(text.trimEnd()));
  const widest = Math.max(0, ...widths);
  if (widest < 40 || widest > widestPage) return undefined;
  const full = widths.filter((width) => width >= widest - slack).length;
  return full >= fewestWrapped && full * 3 >= widths.length ? widest : undefined;
}

/** 新的一段从序号、缩进开始。 What opens a paragraph of its own. */
const opens =
  /^(?:[\s\u3000]{2,}|[（(][一二三四五六七八九十\d]{1,2}[)）]|[一二三四五六七八九十]{1,2}、|\d{1,2}[.、．](?!\d))/;

/** 一行排满了，或只差几个字而句子没有完。 A line that is full, or nearly so in the middle of a sentence. */
function isFull(text: string, width: number): boolean {
  const own = widthOf(text);
  return own >= width - slack || (own >= width * 0.8 && !/[。！？；：]$/.test(text));
}

/** 把按版面折断的行接成段落；折行与否由全文行宽判断。 Joins lines that were wrapped at the width of a page into paragraphs. */
export function unwrapper(all: readonly TextItem[]): (items: readonly TextItem[]) => TextItem[] {
  const width = wrapWidth(all);
  return (items) => {
    const joined: TextItem[] = [];
    let last: TextItem | undefined;
    for (const item of items) {
      const before = joined.at(-1);
      const wrapped =
        width !== undefined &&
        before !== undefined &&
        last !== undefined &&
        isFull(last.text.trimEnd(), width) &&
        item.place.line === (last.place.line ?? NaN) + 1 &&
        !opens.test(item.text);
      if (wrapped) joined[joined.length - 1] = { ...before, text: join(before.text, item.text) };
      else joined.push(item);
      last = item;
    }
    return joined;
  };
}

/** 汉字之间不加空格，拉丁词之间加。 No blank between Chinese characters, one between Latin words. */
function join(a: string, b: string): string {
  const left = a.trimEnd();
  const right = b.trimStart();
  return /[A-Za-z]$/.test(left) && /^[A-Za-z]/.test(right) ? `${left} ${right}` : left + right;
}
