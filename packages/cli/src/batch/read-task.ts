import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { diagnoser, type Importer } from '@gongkai/plugin-kit';
import { UnreadableError, type Archive } from '@gongkai/plugin-kit/archive';
import { importMessages } from '@gongkai/plugin-kit/catalogue';
import { CommandError } from '../command-error.ts';
import { readBytes, type ReadBytes } from '../files/read-bytes.ts';
import { assess } from '../intake/assess.ts';
import { nothing } from '../intake/intake.ts';
import { stateFacts } from '../intake/state-facts.ts';
import { takeIn } from '../intake/take-in.ts';
import type { BatchInput } from './batch-input.ts';
import type { Reply, Task, WorkerSetup } from './exchange.ts';
import { readArchive } from './read-archive.ts';

const diagnose = diagnoser(importMessages);

/** 一个任务 → 回答；上次打开的压缩包留着，同一包的下一个不必重读。 One task → its answer; the archive opened last is kept for the next of its reports. */
export function taskReader(
  setup: WorkerSetup,
  importer: Importer | undefined,
): (task: Task) => Promise<Reply> {
  let open: { readonly path: string; readonly archive: Archive } | undefined;

  async function bytesOf({ path, entry, name, shown, relative }: BatchInput): Promise<ReadBytes> {
    if (entry === undefined) return readBytes({ shown, path, name, relative }, { stdin: none() });
    try {
      if (open?.path !== path) open = { path, archive: await readArchive(path) };
      const bytes = open.archive.read(entry);
      if (bytes === undefined) return { reason: 'not-found', detail: entry };
      return bytes.length === 0 ? { reason: 'empty', detail: '' } : { bytes };
    } catch (error) {
      if (error instanceof UnreadableError) return { reason: error.reason, detail: error.detail };
      return { reason: 'no-access', detail: (error as NodeJS.ErrnoException).code ?? '' };
    }
  }

  return async ({ input, known }) => {
    const read = input.problem ?? (await bytesOf(input));
    const unreadable = 'reason' in read;
    const fingerprint = createHash('sha256')
      .update(`${setup.salt}\n${basename(input.name)}\n`)
      .update(unreadable ? '' : read.bytes)
      .digest('hex');
    if (!unreadable && fingerprint === known) return { kind: 'unchanged' };
    try {
      const intake = unreadable
        ? nothing([diagnose('import/unreadable', read)])
        : await takeIn(
            { shown: input.shown, name: input.name, relative: input.relative },
            { importer, terminal: { stdin: once(read.bytes) } },
          );
      const draft = unreadable ? {} : stateFacts(intake.draft, setup.facts, input.shown);
      const { language } = setup;
      const found = await assess(input.shown, { ...intake, draft }, { language, checks: 'none' });
      return {
        kind: 'read',
        fingerprint,
        draft: `${JSON.stringify(found.draft, null, 2)}\n`,
        origins: found.origins,
        diagnostics: found.diagnostics,
        places: found.diagnostics.map(found.locate),
      };
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      return { kind: 'refused', message: error.wording[setup.language] };
    }
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield bytes;
}

async function* none(): AsyncGenerator<Uint8Array> {
  // nothing to give: batches have no standard input
}
