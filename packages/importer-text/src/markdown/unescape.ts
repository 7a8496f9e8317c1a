const escaped = /\\([!-/:-@[-`{-~])|&#(\d{1,7});|<br>/g;

/** 还原转义：反斜杠、字符引用、`<br>`。 Undoes backslashes, character references and `<br>`. */
export function unescape(text: string): string {
  return text.replace(escaped, (all, character?: string, code?: string) => {
    if (character !== undefined) return character;
    if (code === undefined) return '\n';
    const point = Number(code);
    return point <= 0x10ffff ? String.fromCodePoint(point) : all;
  });
}
