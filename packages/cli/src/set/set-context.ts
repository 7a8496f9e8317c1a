import { resolve } from 'node:path';
import type { Language } from '@gongkai/plugin-kit';
import { CommandError } from '../command-error.ts';
import { decodeText } from '../files/decode-text.ts';
import { fileInput } from '../files/file-input.ts';
import { readBytes } from '../files/read-bytes.ts';
import { assess } from '../intake/assess.ts';
import { takeIn } from '../intake/take-in.ts';
import { wording } from '../language/wording.ts';
import { isLoss } from '../results/loss.ts';
import { readingNotes } from '../results/reading-notes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { SetContext } from './compare-set.ts';
import { filedOf, type Filed } from './filed.ts';

/** 读时所用：输入、说明的去处和语言。 Where input comes from, where notes go, and in which language. */
interface Telling {
  readonly terminal: Terminal;
  readonly language: Language;
}

/** 读 --lexicon 和 --previous 所指的文件。 Reads the files that --lexicon and --previous name. */
export async function setContext(
  values: { readonly lexicon: readonly string[]; readonly previous: string | undefined },
  telling: Telling,
): Promise<SetContext> {
  const { lexicon, previous } = values;
  return {
    ...(previous === undefined ? {} : { previous: await readFiled(previous, telling) }),
    ...(lexicon.length === 0 ? {} : { lexicon: await readLexicons(lexicon, telling.terminal) }),
  };
}

/** 读一份报告，任何读得了的格式；不成则停下来告知，读得了而有要说明的，印在标准错误。 Reads one report of any format, or says why not; what there is to say of one that it reads goes to standard error. */
export async function readFiled(file: string, { terminal, language }: Telling): Promise<Filed> {
  const intake = await takeIn(fileInput(file, terminal.cwd), { importer: undefined, terminal });
  const assessment = await assess(file, intake, { language, checks: 'shape' });
  const { diagnostics } = assessment;
  const filed = filedOf(file, intake.draft);
  // a figure that was not read must not pass for one that the report leaves blank
  if (filed !== undefined && !diagnostics.some(isLoss)) {
    terminal.stderr.write(readingNotes([assessment], language));
    return filed;
  }
  const reason = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0];
  const detail = reason === undefined ? '' : reason.message;
  throw new CommandError(
    wording(
      `${file} 不是一份完整的报告${detail === '' ? '' : `：${detail}`}；用 gongkai check ${file} 查看`,
      `${file} is not a complete report${detail === '' ? '' : `: ${detail}`}; see gongkai check ${file}`,
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
