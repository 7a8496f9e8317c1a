/**
 * JSON 文件的文字：按 BOM，其次 UTF-8，再次 GB18030（旧记事本的 ANSI）。都不是则 undefined。
 * The text of a JSON file: by its BOM, else UTF-8, else GB18030 as old Chinese editors write it;
 * undefined where it is none of them.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
  return decode('utf-8', bytes) ?? decode('gb18030', bytes);
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
