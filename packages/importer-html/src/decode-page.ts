/** How far into a page browsers look for its encoding. */
const reach = 1024;

/**
 * Bytes → text: byte order mark; the charset that a meta tag declares; UTF-8; GB18030. What is declared
 * has to fit: pages saved anew keep the old declaration.
 */
export function decodePage(bytes: Uint8Array): string {
  const marked = byMark(bytes);
  if (marked !== undefined) return decode(bytes, marked, false) ?? '';
  const unicode = decode(bytes, 'utf-8', true);
  if (unicode !== undefined && isChinese(unicode)) return unicode;
  const declared = declaredCharset(bytes) ?? 'utf-8';
  if (unicode !== undefined && declared === 'utf-8') return unicode;
  return (
    decode(bytes, declared, true) ??
    decode(bytes, 'gb18030', true) ??
    decode(bytes, declared, false) ??
    decode(bytes, 'utf-8', false) ??
    ''
  );
}

/** Three bytes of UTF-8 that fit by chance are rare; two, as a few words of GBK may do, are not. */
function isChinese(text: string): boolean {
  return /[\u2e80-\uffee]/.test(text);
}

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0) return 'utf-16le';
  return a === 0 && b === 0x3c ? 'utf-16be' : undefined;
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, reach));
  const label = /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1];
  // a page whose declaration can be read byte by byte is not in UTF-16
  return label === undefined
    ? undefined
    : label.toLowerCase().replace(/^utf-?(?:8|16.*)$/, 'utf-8');
}

/** Undefined where the bytes do not fit or the label is unknown; a cut last character is no fault. */
function decode(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  return decodeWhole(bytes, label, fatal) ?? (fatal ? decodeCut(bytes, label) : undefined);
}

function decodeWhole(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes that more may follow: engines take their time for these, so only where the whole does not fit. */
function decodeCut(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
