import { createReadStream, statSync } from 'node:fs';
import { openArchive, UnreadableError, type Archive } from '@gongkai/plugin-kit/archive';
import { LIMIT } from '../files/read-bytes.ts';

/** 一包报告的大小，压缩之后。 The size of an archive of reports, packed. */
const PACKED = 128 * 1024 * 1024;

/**
 * 打开一包报告：大小有限，每个部件也只解压到一份报告的上限。读不了抛出 `UnreadableError`。
 * Opens an archive of reports: of bounded size, each part inflated to the limit of one report only.
 * Throws `UnreadableError` and the errors of the file system.
 */
export async function readArchive(path: string): Promise<Archive> {
  if (statSync(path).size > PACKED) {
    throw new UnreadableError('too-large', `> ${String(PACKED / 1024 / 1024)} MB`);
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of createReadStream(path, { end: PACKED - 1 })) {
    chunks.push(chunk as Uint8Array);
  }
  // parts are read one by one and let go, so their sum is no matter
  return openArchive(Buffer.concat(chunks), { partBytes: LIMIT, totalBytes: Infinity });
}
