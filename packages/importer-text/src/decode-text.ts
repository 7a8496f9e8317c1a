/** 文字，或读不出文字的原因。 The text, or why there is none. */
export type Decoded =
  | { readonly text: string }
  | { readonly reason: 'empty' | 'binary' | 'too-large'; readonly detail: string };

/** 年报的文本不过几百 KB；再大不是年报，也不值得读。 Reports take some hundred KB as text; what is larger is none. */
const largest = 16 * 1024 * 1024;
/** 判断是不是文本所看的字节数。 How much is looked at to tell text from binary. */
const sample = 64 * 1024;

/** 字节 → 文字：先看 BOM，再试 UTF-8，最后 GB18030。 Bytes → text: byte order mark, then UTF-8, then GB18030. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > largest) {
    return { reason: 'too-large', detail: `${String(Math.ceil(bytes.length / 1048576))} MB` };
  }
  const encoding = markedEncoding(bytes);
  if (encoding === undefined && looksBinary(bytes)) return { reason: 'binary', detail: '' };
  const text = encoding === undefined ? unmarked(bytes) : new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '') return { reason: 'empty', detail: '' };
  return isGarbled(text) ? { reason: 'binary', detail: '' } : { text };
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

function unmarked(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** 文本里没有空字节，控制符也极少。 Text has no zero bytes and hardly any control characters. */
function looksBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, sample);
  let controls = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) controls += 1;
  }
  return controls * 50 > end;
}

/** 解不开的字符太多：不是这种编码的文字。 Too many characters that could not be decoded. */
function isGarbled(text: string): boolean {
  if (!text.includes('\ufffd')) return false;
  const end = Math.min(text.length, sample);
  let broken = 0;
  for (let i = 0; i < end; i++) if (text.charCodeAt(i) === 0xfffd) broken += 1;
  return broken * 50 > end;
}
