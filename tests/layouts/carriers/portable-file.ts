/** A PDF with these content streams as its pages; `F1` is a Chinese font of two bytes a letter, not embedded. */
export function portableFile(
  contents: readonly string[],
  width: number,
  height: number,
): Uint8Array<ArrayBuffer> {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${contents.map((_, i) => `${String(5 + 2 * i)} 0 R`).join(' ')}]/Count ${String(contents.length)}>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[1 95 500]/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>',
    ...contents.flatMap((content, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${String(width)} ${String(height)}]/Resources<</Font<</F1 3 0 R>>>>/Contents ${String(6 + 2 * i)} 0 R>>`,
      `<</Length ${String(content.length)}>>\nstream\n${content}\nendstream`,
    ]),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${String(i + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = String(objects.length + 1);
  text += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${String(text.length)}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Text at a place; ASCII is half as wide as the rest. */
export function shown(text: string, x: number, y: number, size: number): string {
  let codes = '';
  for (let i = 0; i < text.length; i++) codes += text.charCodeAt(i).toString(16).padStart(4, '0');
  return `BT /F1 ${String(size)} Tf ${x.toFixed(2)} ${y.toFixed(2)} Td <${codes}> Tj ET\n`;
}

export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + (letter < '\u007f' ? 0.5 : 1) * size, 0);
}
