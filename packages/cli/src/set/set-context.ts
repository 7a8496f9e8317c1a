import { resolve } from 'node:path';
import { CommandError } from '../command-error.ts';
import { decodeText } from '../files/decode-text.ts';
import { fileInput } from '../files/file-input.ts';
import { readBytes } from '../files/read-bytes.ts';
import { takeIn } from '../intake/take-in.ts';
import { wording } from '../language/wording.ts';
import { isLoss } from '../results/loss.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { SetContext } from './compare-set.ts';
import { filedOf, type Filed } from './filed.ts';

/** 读 --lexicon 和 --previous 所指的文件。 Reads the files that --lexicon and --previous name. */
export async function setContext(
  values: { readonly lexicon: readonly string[]; readonly previous: string | undefined },
  terminal: Terminal,
): Promise<SetContext> {
  const { lexicon, previous } = values;
  return {
    ...(previous === undefined ? {} : { previous: await readFiled(previous, terminal) }),
    ...(lexicon.length === 0 ? {} : { lexicon: await readLexicons(lexicon, terminal) }),
  };
}

/** 读一份报告，任何读得了的格式；不成则停下来告知。 Reads one report of any format, or says why not. */
export async function readFiled(file: string, terminal: Terminal): Promise<Filed> {
  const input = fileInput(file, terminal.cwd);
  const { draft, diagnostics } = await takeIn(input, { importer: undefined, terminal });
  const filed = filedOf(file, draft);
  // a figure that was not read must not pass for one that the report leaves blank
  if (filed !== undefined && !diagnostics.some(isLoss)) return filed;
  const reason = diagnostics.find(({ severity }) => severity === 'error')?.message ?? '';
  throw new CommandError(
    wording(
      `${file} 不是一份完整的报告${reason === '' ? '' : `：${reason}`}；用 gongkai check ${file} 查看`,
      `${file} is not a complete report; see gongkai check ${file}`,
    ),
  );
}

/** 读一个文本文件的全部文字。 The text of a file. */
export async function readTextFile(file: string, terminal: Terminal): Promise<string> {
  const path = resolve(terminal.cwd, file);
  const read = await readBytes({ shown: file, path, relative: file }, terminal);
  const text = 'bytes' in read ? decodeText(read.bytes) : undefined;
  if (text !== undefined) return text;
  throw new CommandError(wording(`无法读取 ${file}`, `Cannot read ${file}`));
}

async function readLexicons(
  files: readonly string[],
  terminal: Terminal,
): Promise<NonNullable<SetContext['lexicon']>> {
  const { readLexicon } = await import('@gongkai/rules');
  const texts = await Promise.all(files.map((file) => readTextFile(file, terminal)));
  return texts.flatMap(readLexicon);
}
