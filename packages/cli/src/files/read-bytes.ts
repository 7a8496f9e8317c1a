import { createReadStream, statSync } from 'node:fs';
import type { UnreadableReason } from '@gongkai/plugin-kit/catalogue';
import type { Terminal } from '../terminal/terminal.ts';
import type { Input } from './input.ts';

/** 年度报告连同图片也到不了这个大小。 No annual report comes near, pictures included. */
export const LIMIT = 32 * 1024 * 1024;

/** 读到的字节，或读不了的原因。 The bytes, or why there are none. */
export type ReadBytes =
  { readonly bytes: Uint8Array } | { readonly reason: UnreadableReason; readonly detail: string };

/**
 * 读入文件或标准输入，不超过上限：设备和管道没有长度可查，也读到上限为止。
 * Reads a file or standard input up to a limit. Devices and pipes have no size to ask for, so the
 * limit is kept while reading.
 */
export async function readBytes(
  input: Input,
  terminal: Pick<Terminal, 'stdin'>,
): Promise<ReadBytes> {
  try {
    if (input.path === undefined) return await collect(terminal.stdin);
    const status = statSync(input.path);
    if (status.isFile() && status.size > LIMIT) return tooLarge;
    return await collect(createReadStream(input.path) as AsyncIterable<Uint8Array>);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    return missing ? { reason: 'not-found', detail: '' } : { reason: 'no-access', detail: code };
  }
}

const megabytes = String(LIMIT / 1024 / 1024);
const tooLarge: ReadBytes = { reason: 'too-large', detail: `> ${megabytes} MB` };

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<ReadBytes> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > LIMIT) return tooLarge;
  }
  return size === 0 ? { reason: 'empty', detail: '' } : { bytes: Buffer.concat(parts, size) };
}
