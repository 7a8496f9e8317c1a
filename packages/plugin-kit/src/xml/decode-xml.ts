import { UnreadableError } from '../archive/unreadable-error.ts';

/**
 * 字节 → XML 文字：按字节序标记认 UTF-8 或 UTF-16；不合规的字节即 `corrupt`。
 * Bytes of an XML part → text: UTF-8 or UTF-16 by byte order mark; malformed bytes are `corrupt`.
 */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableError('corrupt');
  }
}
