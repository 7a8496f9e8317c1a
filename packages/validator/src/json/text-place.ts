/** 文字中第几行第几列，从 1 起。 The line and column of a position, from 1. */
export function textPlace(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: index - start + 1 };
}

/**
 * 从何处起不是 JSON。引擎未必说明位置：一段开头若只是没有写完，问题就在其后，据此折半查找。
 * Where a text stops being JSON. Engines do not always say: as long as the beginning of a text is
 * merely unfinished, the fault lies behind it, and halving finds the place.
 */
export function whereJsonStops(text: string): number {
  if (unfinished(text)) return text.length;
  let [sound, broken] = [0, text.length];
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (unfinished(text.slice(0, middle))) sound = middle;
    else broken = middle;
  }
  return sound;
}

function unfinished(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    return position === undefined
      ? /\bend\b|EOF|untermin/i.test(String(error))
      : Number(position) >= text.length;
  }
}
