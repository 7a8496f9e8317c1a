import { UnreadableError } from './unreadable-error.ts';

/** One part as the central directory describes it. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly start: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
const longestComment = 0xffff;

/** The central directory, which is what every program goes by; local headers may lie. */
export function readDirectory(bytes: Uint8Array, most: number): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > most) throw new UnreadableError('too-large');
  const entries = new Map<string, Entry>();
  const start = view.getUint32(end + 16, true);
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + entryLength > view.byteLength || view.getUint32(at, true) !== entrySignature) {
      throw new UnreadableError('corrupt');
    }
    const entry = readEntry(bytes, view, at);
    // Of two parts by one name different programs take different ones: neither is certain.
    if (entries.has(entry.name)) throw new UnreadableError('corrupt', entry.name);
    entries.set(entry.name, entry);
    at +=
      entryLength +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  // A count that leaves parts out would hide them.
  if (at !== start + view.getUint32(end + 12, true)) throw new UnreadableError('corrupt');
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new UnreadableError('corrupt');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Entry {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  if (local + localLength > view.byteLength || view.getUint32(local, true) !== localSignature) {
    throw new UnreadableError('corrupt');
  }
  return {
    name: decodeName(bytes.subarray(at + entryLength, at + entryLength + nameLength)),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) !== 0,
    checksum: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    start:
      local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
  };
}

/** Chinese Windows writes names in GBK and does not say so. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
