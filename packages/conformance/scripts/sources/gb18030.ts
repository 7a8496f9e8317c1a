/** Text → GB18030, the two-byte part that ordinary Chinese text needs; made by turning the decoder around. */
export function gb18030(text: string): Uint8Array {
  const bytes = [...text].flatMap((character) => {
    const known =
      character.length === 1 && character < '\x80'
        ? [character.charCodeAt(0)]
        : codes.get(character);
    if (known === undefined) throw new Error(`no two-byte code for ${character}`);
    return known;
  });
  return Uint8Array.from(bytes);
}

const decoder = new TextDecoder('gb18030');
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const codes = new Map(
  range(0x81, 0xfe).flatMap((lead) =>
    range(0x40, 0xfe).map((trail) => {
      const pair = [lead, trail];
      return [decoder.decode(Uint8Array.from(pair)), pair] as const;
    }),
  ),
);
