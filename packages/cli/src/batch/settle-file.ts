import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { diagnoser, localise, type Language } from '@gongkai/plugin-kit';
import { importMessages, messages } from '@gongkai/plugin-kit/catalogue';
import { CommandError } from '../command-error.ts';
import { cannotWrite, writeFiles } from '../files/write-files.ts';
import { isBlocked } from '../results/blocked.ts';
import type { Threshold } from '../results/exit-code.ts';
import { isUnreadable } from '../results/unreadable.ts';
import type { ReadReply, Reply } from './exchange.ts';
import { assessmentOf, type FileResult } from './file-result.ts';
import { digest, type Journal } from './journal.ts';
import type { Ending } from './reading-thread.ts';

const diagnose = diagnoser(importMessages);

/** 写到哪里；没有 -o 时没有。 Where to write; nothing without -o. */
export interface Place {
  /** -o，照用户写的。 As the user wrote it. */
  readonly shown: string;
  readonly cwd: string;
  readonly journal: Journal;
  /** 不得覆盖的文件：各个输入。 Files that must not be overwritten: the inputs. */
  readonly inputs: ReadonlySet<string>;
  readonly force: boolean;
}

interface Settling {
  readonly file: string;
  /** 在 -o 之下的输出名。 The name of the output below -o. */
  readonly name: string;
  readonly place: Place | undefined;
  readonly threshold: Threshold;
  readonly language: Language;
}

/** 回答 → 结果；读全了的就写出。 An answer → the result; what was read whole is written. */
export function settleFile(reply: Reply | Ending, settling: Settling): FileResult {
  const { file, name, place, threshold, language } = settling;
  switch (reply.kind) {
    case 'read': {
      const { diagnostics, places, draft, origins } = reply;
      const found = { file, diagnostics, places };
      if (isUnreadable(found)) return { ...found, state: 'unreadable' };
      if (isBlocked(assessmentOf({ ...found, state: 'read' }), threshold)) {
        return { ...found, state: 'incomplete' };
      }
      if (place === undefined) return { ...found, state: 'read', draft, origins };
      return { ...found, ...write(reply, name, place, language) };
    }
    case 'unchanged': {
      const diagnostics = (place?.journal.get(name)?.diagnostics ?? []).map((diagnostic) =>
        localise(diagnostic, language, messages),
      );
      return { file, state: 'unchanged', output: join(place?.shown ?? '', name), diagnostics };
    }
    case 'ended': {
      const { reason, detail } = reply;
      const diagnostic = diagnose('import/unreadable', { reason, detail });
      const diagnostics = [localise(diagnostic, language, messages)];
      return { file, state: 'unreadable', diagnostics };
    }
    case 'refused':
      return { file, state: 'failed', diagnostics: [], message: reply.message };
  }
}

function write(
  { draft, fingerprint, diagnostics }: ReadReply,
  name: string,
  { shown, cwd, journal, inputs, force }: Place,
  language: Language,
): Pick<FileResult, 'state' | 'output' | 'message'> {
  const output = join(shown, name);
  const path = resolve(cwd, output);
  try {
    if (inputs.has(path)) throw cannotWrite(output, { code: 'EEXIST' });
    // somebody's work is not overwritten: only what still is as we wrote it
    if (!force && existsSync(path) && digest(readFileSync(path)) !== journal.get(name)?.written) {
      return { state: 'kept', output };
    }
    writeFiles([{ path, bytes: draft }]);
    journal.add({ output: name, fingerprint, written: digest(draft), diagnostics });
    return { state: 'written', output };
  } catch (error) {
    const reason = error instanceof CommandError ? error : cannotWrite(output, error);
    return { state: 'failed', output, message: reason.wording[language] };
  }
}
