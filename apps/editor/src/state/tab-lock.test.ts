import { expect, test } from 'vitest';
import { askingLock } from './tab-lock.ts';

/** Channels that hear each other, as tabs do. */
function channels(): () => Pick<BroadcastChannel, 'postMessage' | 'addEventListener'> {
  const listeners: { own: object; hear: (event: MessageEvent) => void }[] = [];
  return () => {
    const own = {};
    return {
      postMessage(data: unknown) {
        for (const listener of listeners) {
          if (listener.own !== own) queueMicrotask(() => listener.hear({ data } as MessageEvent));
        }
      },
      addEventListener(_type: string, hear: (event: MessageEvent) => void) {
        listeners.push({ own, hear });
      },
    } as Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
  };
}

test('what one tab holds another does not get, and what nobody holds it does', async () => {
  const channel = channels();
  const [one, two] = [askingLock(channel()), askingLock(channel())];
  expect(await one('a')).toBe(true);
  expect(await two('a')).toBe(false);
  expect(await one('a')).toBe(true);
  expect(await two('b')).toBe(true);
});

test('without any way to ask, work goes on', async () => {
  expect(await askingLock(undefined)('a')).toBe(true);
});
