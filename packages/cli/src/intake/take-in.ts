import { diagnoser } from '@gongkai/plugin-kit';
import { importMessages } from '@gongkai/plugin-kit/catalogue';
import type { Input } from '../files/input.ts';
import { readBytes } from '../files/read-bytes.ts';
import { nothing, type Intake, type IntakeContext } from './intake.ts';
import { readCanonical } from './read-canonical.ts';

const diagnose = diagnoser(importMessages);

/** 读一个输入：规范 JSON 直接读，其余导入。从不抛出。 Reads an input: canonical JSON as it is, everything else by import. */
export async function takeIn(input: Input, context: IntakeContext): Promise<Intake> {
  const read = await readBytes(input, context.terminal);
  if ('reason' in read) return nothing([diagnose('import/unreadable', read)]);
  const { bytes } = read;
  if (context.importer === undefined && isCanonical(input, bytes)) return readCanonical(bytes);
  // canonical JSON needs no recogniser
  const { importFrom } = await import('./import-from.ts');
  return importFrom({ bytes, ...(input.name === undefined ? {} : { name: input.name }) }, context);
}

/** 由扩展名判断；没有名字的标准输入看第一个字符。 By extension; standard input without a name by its first character. */
function isCanonical({ name }: Input, bytes: Uint8Array): boolean {
  if (name !== undefined) return name.toLowerCase().endsWith('.json');
  const head = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart();
  return head.startsWith('{');
}
