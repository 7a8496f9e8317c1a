import { crc32 } from './crc32.ts';
import { deflate, type Level } from './deflate/deflate.ts';

/** 已压缩的部件；不变的部件压缩一次，可用于任意多个压缩包。 A part, deflated: what never changes needs it only once. */
export interface PackedPart {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly checksum: number;
}

const encoder = new TextEncoder();
const localHeader = 30;
const directoryEntry = 46;
const endRecord = 22;
/** 1980-01-01，ZIP 能写的最早日期：同样的内容，同样的字节。 The first day ZIP knows: same content, same bytes. */
const day = 0x21;
const version = 20;
const utf8 = 0x800;
const deflated = 8;

/** 压缩一个部件；`level` 越低越快，略大一些。 Deflates a part; a lower `level` is faster and a little larger. */
export function packPart(name: string, content: string | Uint8Array, level: Level = 6): PackedPart {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  return {
    name: encoder.encode(name),
    packed: deflate(bytes, level),
    size: bytes.length,
    checksum: crc32(bytes),
  };
}

/**
 * 由部件写出 ZIP（DOCX、XLSX 等），次序照给的，日期固定：同样的部件，同样的字节。
 * Writes a ZIP archive (DOCX, XLSX …) of parts in the order given, all of one fixed day: the same parts
 * give the same bytes.
 */
export function packArchive(parts: readonly PackedPart[]): Uint8Array {
  const names = parts.reduce((length, { name }) => length + name.length, 0);
  const packed = parts.reduce((length, part) => length + part.packed.length, 0);
  const directory = parts.length * localHeader + names + packed;
  const end = directory + parts.length * directoryEntry + names;
  const bytes = new Uint8Array(end + endRecord);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let listed = directory;
  for (const part of parts) {
    view.setUint32(listed, 0x02014b50, true);
    view.setUint16(listed + 4, version, true);
    describe(view, listed + 6, part);
    view.setUint32(listed + 42, at, true);
    bytes.set(part.name, listed + directoryEntry);
    listed += directoryEntry + part.name.length;

    view.setUint32(at, 0x04034b50, true);
    describe(view, at + 4, part);
    bytes.set(part.name, at + localHeader);
    bytes.set(part.packed, at + localHeader + part.name.length);
    at += localHeader + part.name.length + part.packed.length;
  }
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 8, parts.length, true);
  view.setUint16(end + 10, parts.length, true);
  view.setUint32(end + 12, end - directory, true);
  view.setUint32(end + 16, directory, true);
  return bytes;
}

/** What the header of a part and its line in the directory say alike. */
function describe(view: DataView, at: number, { name, packed, size, checksum }: PackedPart): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, utf8, true);
  view.setUint16(at + 4, deflated, true);
  view.setUint16(at + 8, day, true);
  view.setUint32(at + 10, checksum, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}
