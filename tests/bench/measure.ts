// Two tasks timed side by side in one run: absolute times drift with the machine, ratios of
// neighbouring rounds do not. What runs in this process is timed by the processor time it takes, which a
// busy machine does not change much; what runs in a process of its own, by the clock.

/** Something to time. */
export type Task = () => unknown;

/** A ratio over several rounds. */
export interface Ratio {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Fastest round against fastest round: what a quiet machine would show. */
  readonly best: number;
  /** Median time of the task and of its baseline, in microseconds. */
  readonly task: number;
  readonly baseline: number;
}

interface Effort {
  readonly rounds: number;
  /** How long a task runs in a round, in milliseconds; a task of its own process runs once. */
  readonly batch: number;
  /** How long both run before they are timed, in milliseconds: the engine compiles what has run often, while
   *  `JSON.parse` was compiled long ago. None for a task that starts a process. */
  readonly warmUp: number;
  /** Microseconds from some beginning. */
  readonly clock: () => number;
}

export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};
export const wallTime = (): number => performance.now() * 1000;

/** Where results go, so that no engine may leave the work out. */
const sink: { result?: unknown } = {};

const ordinary: Effort = { rounds: 75, batch: 10, warmUp: 2000, clock: processorTime };

/** Times a task against its baseline, in turns; the first rounds warm up and are not counted. */
export async function ratio(task: Task, baseline: Task, effort = ordinary): Promise<Ratio> {
  const warmUp = 5;
  for (const each of [task, baseline]) await runFor(effort.warmUp, each);
  const counts = [await calibrate(task, effort), await calibrate(baseline, effort)];
  const pairs: (readonly [number, number])[] = [];
  for (let round = 0; round < effort.rounds + warmUp; round += 1) {
    // whoever goes second may find caches warmed or rubbish to collect: take turns
    const second = round % 2 === 1 ? await time(baseline, counts[1] ?? 1, effort) : undefined;
    const first = await time(task, counts[0] ?? 1, effort);
    pairs.push([first, second ?? (await time(baseline, counts[1] ?? 1, effort))]);
  }
  const counted = pairs.slice(warmUp);
  const ratios = counted.map(([one, other]) => one / other).sort((a, b) => a - b);
  return {
    median: median(ratios),
    min: ratios[0] ?? NaN,
    max: ratios.at(-1) ?? NaN,
    best: Math.min(...counted.map(([one]) => one)) / Math.min(...counted.map(([, other]) => other)),
    task: median(counted.map(([one]) => one)),
    baseline: median(counted.map(([, other]) => other)),
  };
}

async function runFor(milliseconds: number, task: Task): Promise<void> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) sink.result = await task();
}

/** How often a task runs in the given milliseconds. */
async function calibrate(task: Task, effort: Effort): Promise<number> {
  const { batch } = effort;
  let count = 1;
  for (;;) {
    const spent = (await time(task, count, effort)) * count;
    if (spent >= batch * 500) return Math.max(1, Math.round((count * batch * 1000) / spent));
    count *= 2;
  }
}

/** Microseconds a call. */
async function time(task: Task, count: number, { clock }: Effort): Promise<number> {
  const start = clock();
  for (let i = 0; i < count; i += 1) {
    const result = task();
    sink.result = result instanceof Promise ? await result : result;
  }
  return (clock() - start) / count;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
