/**
 * Many fonts draw a character and the radical of the same shape with one glyph, and programs then note the
 * radical (⺠) as the text of the glyph where the character (民) was written. A report has characters. Those of
 * the block Kangxi Radicals are normalised; for the others, pairs of radical and character.
 */
const pairs =
  '⺟母⺠民⺩王⺬示⻁虎⻄西⻅见⻆角⻉贝⻋车⻌辶⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻫斉⻬齐⻮齿⻰龙⻳龟';

let known: ReadonlyMap<string, string> | undefined;

/** The text of a glyph with characters in place of radicals. */
export function withoutRadicals(text: string): string {
  return /[\u2e80-\u2fdf]/.test(text) ? text.replace(/[\u2e80-\u2fdf]/g, characterOf) : text;
}

function characterOf(radical: string): string {
  known ??= new Map([...pairs.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]));
  return known.get(radical) ?? radical.normalize('NFKC');
}
