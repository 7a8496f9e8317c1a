/**
 * 占住一份工作，直到本页关闭；已被另一个标签页占住的，得到 false。
 * Takes hold of a work until this page is closed. False where another tab holds it.
 */
export type TabLock = (id: string) => Promise<boolean>;

const ANSWER_WITHIN = 200;

/** 浏览器的锁；没有锁的旧浏览器，问一问其他标签页。 The locks of the browser; older ones ask the other tabs. */
export function tabLock(): TabLock {
  const { locks } = navigator as { readonly locks?: LockManager };
  return locks === undefined ? askingLock() : lockOf(locks);
}

function lockOf(locks: LockManager): TabLock {
  return (id) =>
    new Promise((resolve) => {
      locks
        .request(`gongkai-editor ${id}`, { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          return lock === null ? undefined : new Promise<void>(() => undefined);
        })
        .catch(() => resolve(true));
    });
}

interface Said {
  readonly asked?: string;
  readonly held?: string;
}

/** 以广播询问：有标签页答应的，就是占住了。 By broadcast: held where a tab answers. */
export function askingLock(
  channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'> | undefined = openChannel(),
): TabLock {
  const mine = new Set<string>();
  const answered = new Set<string>();
  channel?.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if (data.asked !== undefined && mine.has(data.asked)) channel.postMessage({ held: data.asked });
    if (data.held !== undefined) answered.add(data.held);
  });
  return async (id) => {
    if (mine.has(id)) return true;
    answered.delete(id);
    channel?.postMessage({ asked: id });
    await new Promise((resolve) => setTimeout(resolve, ANSWER_WITHIN));
    if (answered.has(id)) return false;
    mine.add(id);
    return true;
  };
}

function openChannel(): BroadcastChannel | undefined {
  return typeof BroadcastChannel === 'undefined'
    ? undefined
    : new BroadcastChannel('gongkai-editor');
}
