import { asciiNames, glyphText } from './glyph-names.ts';
import { standardEncoding, type SimpleEncoding } from './simple-encoding.ts';

/** The list of byte strings of a CFF program at a position, and where it ends. */
interface Index {
  readonly items: readonly Uint8Array[];
  readonly end: number;
}

/**
 * Code → text of a CFF program (Type1C). Of the standard strings only printable ASCII is known here; a
 * glyph of another name has no text.
 */
export function readCompactEncoding(data: Uint8Array): SimpleEncoding {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  try {
    return readEncoding(data, view);
  } catch (error) {
    // a program cut short reads beyond its end
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function readEncoding(data: Uint8Array, view: DataView): SimpleEncoding {
  // an OpenType wrapper begins otherwise
  if (view.getUint8(0) !== 1) return [];
  const names = readIndex(data, view, view.getUint8(2));
  const tops = readIndex(data, view, names.end);
  const strings = readIndex(data, view, tops.end);
  const top = readTop(tops.items[0] ?? new Uint8Array());
  const encodingAt = top.get(16) ?? 0;
  if (encodingAt === 0) return standardEncoding();
  if (encodingAt === 1 || top.has(1230)) return [];
  const glyphs = readIndex(data, view, top.get(17) ?? 0).items.length;
  const charset = readCharset(view, top.get(15) ?? 0, glyphs);
  const encoding: SimpleEncoding = [];
  codesOf(view, encodingAt).forEach((code, i) => {
    const identifier = charset[i + 1] ?? 0;
    encoding[code] = glyphText(nameOf(identifier, strings.items) ?? '');
  });
  return encoding;
}

function nameOf(identifier: number, strings: readonly Uint8Array[]): string | undefined {
  if (identifier <= 95) return asciiNames[identifier - 1];
  const own = strings[identifier - 391];
  return own === undefined ? undefined : String.fromCharCode(...own.subarray(0, 64));
}

function readIndex(data: Uint8Array, view: DataView, at: number): Index {
  const count = view.getUint16(at);
  if (count === 0) return { items: [], end: at + 2 };
  const size = view.getUint8(at + 2);
  const offset = (i: number): number => {
    let value = 0;
    for (let k = 0; k < size; k++) value = value * 256 + view.getUint8(at + 3 + i * size + k);
    return value;
  };
  const base = at + 2 + (count + 1) * size;
  const items = Array.from({ length: count }, (_, i) =>
    data.subarray(base + offset(i), base + offset(i + 1)),
  );
  return { items, end: base + offset(count) };
}

/** Operators of a Top DICT with their last operand; two-byte operators as 1200 + the second. */
function readTop(data: Uint8Array): Map<number, number> {
  const operators = new Map<number, number>();
  let last = 0;
  for (let at = 0; at < data.length; at++) {
    const byte = data[at] ?? 0;
    if (byte <= 21) {
      operators.set(byte === 12 ? 1200 + (data[++at] ?? 0) : byte, last);
    } else if (byte === 28) {
      last = (((data[at + 1] ?? 0) << 24) >> 16) | (data[at + 2] ?? 0);
      at += 2;
    } else if (byte === 29) {
      last = [1, 2, 3, 4].reduce((sum, i) => (sum << 8) | (data[at + i] ?? 0), 0);
      at += 4;
    } else if (byte === 30) {
      while (at + 1 < data.length && ((data[++at] ?? 0xff) & 15) !== 15);
    } else if (byte >= 32 && byte <= 246) last = byte - 139;
    else if (byte >= 247 && byte <= 250) last = (byte - 247) * 256 + (data[++at] ?? 0) + 108;
    else if (byte >= 251 && byte <= 254) last = -(byte - 251) * 256 - (data[++at] ?? 0) - 108;
  }
  return operators;
}

/** The string identifier of every glyph. */
function readCharset(view: DataView, at: number, glyphs: number): number[] {
  if (at <= 2) return Array.from({ length: glyphs }, (_, i) => i);
  const charset = [0];
  const format = view.getUint8(at);
  let position = at + 1;
  while (charset.length < glyphs) {
    const first = view.getUint16(position);
    const more =
      format === 0 ? 0 : format === 1 ? view.getUint8(position + 2) : view.getUint16(position + 2);
    position += 2 + format;
    for (let i = 0; i <= more && charset.length < glyphs; i++) charset.push(first + i);
  }
  return charset;
}

/** The codes of the glyphs from the second on. */
function codesOf(view: DataView, at: number): number[] {
  const format = view.getUint8(at) & 0x7f;
  const count = view.getUint8(at + 1);
  if (format === 0) return Array.from({ length: count }, (_, i) => view.getUint8(at + 2 + i));
  const codes: number[] = [];
  for (let i = 0; i < count; i++) {
    const first = view.getUint8(at + 2 + 2 * i);
    const more = view.getUint8(at + 3 + 2 * i);
    for (let k = 0; k <= more && first + k < 256; k++) codes.push(first + k);
  }
  return codes;
}
