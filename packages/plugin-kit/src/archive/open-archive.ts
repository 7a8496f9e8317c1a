import { crc32 } from './crc32.ts';
import { inflate } from './inflate.ts';
import { readDirectory, type Entry } from './read-directory.ts';
import { UnreadableError } from './unreadable-error.ts';

/** 打开压缩包的限度。 What an archive may hold at most. */
export interface ArchiveLimits {
  /** 部件个数。 How many parts. */
  readonly parts: number;
  /** 一个部件解压后的字节数。 Bytes of one part, inflated. */
  readonly partBytes: number;
  /** 读出的全部部件的字节数。 Bytes of all parts read, inflated. */
  readonly totalBytes: number;
}

/** 一个打开的 ZIP。 An open ZIP archive. */
export interface Archive {
  readonly names: readonly string[];
  /** 读一个部件；没有则为 undefined，校验和不符即 `corrupt`。 One part; undefined where there is none. */
  read(name: string): Uint8Array | undefined;
}

const usual: ArchiveLimits = { parts: 10_000, partBytes: 64 << 20, totalBytes: 128 << 20 };

/**
 * 打开 ZIP（DOCX、XLSX 等）。只在限度之内解压，核对校验和：一位之差也会改变数字。
 * Opens a ZIP archive (DOCX, XLSX …). Inflates within the limits only and verifies checksums: one
 * flipped bit may change a figure. Throws nothing but `UnreadableError`.
 */
export function openArchive(bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}): Archive {
  const { parts, partBytes, totalBytes } = { ...usual, ...limits };
  const entries = readDirectory(bytes, parts);
  let left = totalBytes;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      const part = expand(bytes, entry, Math.min(partBytes, left));
      left -= part.length;
      return part;
    },
  };
}

function expand(bytes: Uint8Array, entry: Entry, limit: number): Uint8Array {
  if (entry.encrypted) throw new UnreadableError('encrypted');
  if (entry.size > limit) throw new UnreadableError('too-large', entry.name);
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  if (packed.length !== entry.packedSize) throw new UnreadableError('corrupt', entry.name);
  const part = unpack(packed, entry, limit);
  if (part.length !== entry.size || crc32(part) !== entry.checksum) {
    throw new UnreadableError('corrupt', entry.name);
  }
  return part;
}

function unpack(packed: Uint8Array, entry: Entry, limit: number): Uint8Array {
  if (entry.method === 0) return packed;
  if (entry.method === 8) return inflate(packed, limit);
  throw new UnreadableError('unsupported', entry.name);
}
