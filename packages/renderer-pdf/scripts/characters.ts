/** The code points that an OpenType font has a glyph for (`cmap`, format 12 or 4). */
export function charactersOf(font: Buffer): number[] {
  const tables = font.readUInt16BE(4);
  for (let i = 0; i < tables; i++) {
    const at = 12 + 16 * i;
    if (font.toString('latin1', at, at + 4) === 'cmap')
      return fromMap(font, font.readUInt32BE(at + 8));
  }
  throw new Error('the font has no cmap');
}

function fromMap(font: Buffer, map: number): number[] {
  const count = font.readUInt16BE(map + 2);
  for (let i = 0; i < count; i++) {
    const at = map + font.readUInt32BE(map + 4 + 8 * i + 4);
    if (font.readUInt16BE(at) === 12) return fromGroups(font, at);
  }
  throw new Error('the font has no map of format 12');
}

function fromGroups(font: Buffer, at: number): number[] {
  const groups = font.readUInt32BE(at + 12);
  return Array.from({ length: groups }, (_, i) => {
    const group = at + 16 + 12 * i;
    const [start, end] = [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
    return Array.from({ length: end - start + 1 }, (_, j) => start + j);
  }).flat();
}

/** Code points as ranges of a character class. */
export function classOf(codes: readonly number[]): string {
  const sorted = [...new Set(codes)].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const code of sorted) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const escaped = (code: number): string => `\\u{${code.toString(16).toUpperCase()}}`;
  return ranges
    .map(([start, end]) => (start === end ? escaped(start) : `${escaped(start)}-${escaped(end)}`))
    .join('');
}
