import { Inflate, inflateSync } from 'fflate';
import { UnreadableError } from './unreadable-error.ts';

// DEFLATE cannot expand more than this, so small inputs need no watching.
const mostExpansion = 1032;
const slice = 16_384;

/**
 * 解压一段 raw DEFLATE，最多 `limit` 字节；更多即是 `too-large`（压缩炸弹），坏数据是 `corrupt`。
 * Inflates raw DEFLATE to `limit` bytes at most. More is `too-large` (a zip bomb), bad data `corrupt`.
 */
export function inflate(bytes: Uint8Array, limit: number): Uint8Array {
  try {
    return bytes.length * mostExpansion <= limit ? inflateSync(bytes) : watched(bytes, limit);
  } catch (error) {
    throw error instanceof UnreadableError ? error : new UnreadableError('corrupt');
  }
}

/** In slices: between two of them at most 16 MB come out, then it is seen whether that is too much. */
function watched(bytes: Uint8Array, limit: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    length += piece.length;
    if (length > limit) throw new UnreadableError('too-large');
    pieces.push(piece);
  });
  for (let at = 0; at < bytes.length; at += slice) {
    stream.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
  }
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
