import { Worker } from 'node:worker_threads';
import type { Ready, Reply, Task, WorkerSetup } from './exchange.ts';

/** 一个任务没有回答就结束。 A task that ended without an answer. */
export interface Ending {
  readonly kind: 'ended';
  readonly reason: 'too-slow' | 'too-large' | 'crashed';
  readonly detail: string;
}

/** 一个工作线程；`ended` 之后不能再用。 A worker thread; of no use after `ended`. */
export interface ReadingThread {
  read(task: Task): Promise<Reply | Ending>;
  stop(): Promise<unknown>;
}

/** 一个线程的内存，MB。 Memory of one thread, in megabytes. */
const MEMORY = 512;
/** 启动的时限，秒：磁盘慢的机器上也够。 Seconds a thread may take to start, enough for a slow disk. */
const STARTING = 60;

/** 启动一个工作线程，每个任务限时、限内存。 Starts a thread that has limited time and memory for each task. */
export function readingThread(setup: WorkerSetup, seconds: number): ReadingThread {
  const worker = new Worker(new URL('../import-worker.js', import.meta.url), {
    workerData: setup,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    // standard output belongs to the command; what a plugin prints there must not mix with it
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  worker.on('error', () => undefined);
  const stop = (): Promise<unknown> => worker.terminate();

  const answer = <T extends Ready | Reply>(limit: number): Promise<T | Ending> =>
    new Promise((resolve) => {
      const settle = (outcome: T | Ending): void => {
        clearTimeout(timer);
        worker.off('message', settle).off('error', onError).off('exit', onExit);
        resolve(outcome);
      };
      const onError = (error: unknown): void => {
        settle(endingOf(error));
      };
      const onExit = (): void => {
        settle({ kind: 'ended', reason: 'crashed', detail: '' });
      };
      const timer = setTimeout(() => {
        settle({ kind: 'ended', reason: 'too-slow', detail: `> ${String(limit)} s` });
        void stop();
      }, limit * 1000);
      worker.on('message', settle).on('error', onError).on('exit', onExit);
    });

  let ready: Promise<Ready | Ending> | undefined = answer<Ready>(STARTING);
  return {
    async read(task) {
      const started = await ready;
      ready = undefined;
      if (started?.kind === 'ended') return started;
      const reply = answer<Reply>(seconds);
      worker.postMessage(task);
      return reply;
    },
    stop,
  };
}

function endingOf(error: unknown): Ending {
  const { code, message = '' } = error as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return { kind: 'ended', reason: 'too-large', detail: `> ${String(MEMORY)} MB` };
  }
  return { kind: 'ended', reason: 'crashed', detail: message.split('\n')[0]?.slice(0, 200) ?? '' };
}
