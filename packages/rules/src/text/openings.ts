/** 一个式样和它能以哪些字起头。 A pattern and the characters it can begin with. */
export interface Opening {
  readonly first: string;
  readonly source: string;
}

/** 在某个位置上试：对上了给出终点，没对上为 -1。 Tries the patterns at one place: where the match ends, or -1. */
type Matcher = (text: string, at: number) => RegExpExecArray | null;

/**
 * 许多式样并作一个，按首字分派：在哪个位置上都只试能从那里起头的几个，次序不变。
 * Many patterns as one, chosen by the first character: at each place only those are tried that can begin
 * there, in their order. A long alternation tried at every character is many times dearer.
 */
export function matcherOf(openings: readonly Opening[]): Matcher {
  const patterns: RegExp[] = [];
  const known = new Map<string, number>();
  const table = new Uint8Array(0x10000);
  for (const character of new Set(openings.flatMap(({ first }) => [...first]))) {
    const source = openings
      .filter(({ first }) => first.includes(character))
      .map((opening) => opening.source)
      .join('|');
    if (!known.has(source)) known.set(source, patterns.push(new RegExp(source, 'uy')));
    table[character.charCodeAt(0)] = known.get(source) ?? 0;
  }
  return (text, at) => {
    const number = table[text.charCodeAt(at)] ?? 0;
    const pattern = number === 0 ? undefined : patterns[number - 1];
    if (pattern === undefined) return null;
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
}
