import type { Reply, Task, WorkerSetup } from './exchange.ts';
import { readingThread, type Ending, type ReadingThread } from './reading-thread.ts';

/** 线程与时限。 Threads and time. */
export interface Effort {
  readonly threads: number;
  readonly seconds: number;
}

/**
 * 各任务分给几个线程读。一个线程崩溃、超时，只损失它手上的那一份；另起一个线程接着读。
 * Shares the tasks among threads. A thread that breaks down or takes too long costs the one file it
 * had; another takes its place.
 */
export async function readAll(
  tasks: readonly Task[],
  setup: WorkerSetup,
  { threads, seconds }: Effort,
  settle: (index: number, outcome: Reply | Ending) => void,
): Promise<void> {
  const queue = tasks.entries();
  const lane = async (): Promise<void> => {
    let thread: ReadingThread | undefined;
    try {
      for (const [index, task] of queue) {
        thread ??= readingThread(setup, seconds);
        const outcome = await thread.read(task);
        if (outcome.kind === 'ended') {
          void thread.stop(); // it may take its time; the batch need not
          thread = undefined;
        }
        settle(index, outcome);
      }
    } finally {
      await thread?.stop();
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, tasks.length) }, lane));
}
