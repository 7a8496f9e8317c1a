import { readFileSync } from 'node:fs';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Renderer } from '../../index.ts';
import { failing, options, small } from '../trial/small-renderer.ts';

// a renderer that talks is heard by the kit, not by who runs this test
beforeAll(() => {
  vi.spyOn(globalThis.console, 'debug').mockImplementation(() => undefined);
});
let calls = 0;
const shared = new Uint8Array(1 << 22);

const broken: readonly [string, string[], Renderer][] = [
  [
    'the time of day',
    ['determinism'],
    small({ page: (html) => `${html}<p>${String(Date.now())}</p>` }),
  ],
  [
    'the year',
    ['determinism'],
    small({ page: (html) => `${html}<p>${String(new Date().getFullYear())}</p>` }),
  ],
  [
    'a number drawn',
    ['determinism', 'options schema'],
    small({ page: (html) => `${html}<p>x${String(Math.random())}</p>` }, { options }),
  ],
  [
    'a count of calls',
    ['determinism'],
    small({ page: (html) => `${html}<p id="x${String(calls++)}"></p>` }),
  ],
  [
    'one buffer for all outputs',
    ['determinism'],
    small(
      {},
      {
        render(input) {
          const rendered = small().render(input) as { bytes: Uint8Array };
          shared.fill(0x20, rendered.bytes.length);
          shared.set(rendered.bytes);
          return { bytes: shared.subarray(0, rendered.bytes.length + (calls++ % 2)) };
        },
      },
    ),
  ],
  [
    'talks to the console',
    ['no network, files or console'],
    small({ page: (html) => (globalThis.console.debug('x'), html) }),
  ],
  [
    'asks the network',
    ['no network, files or console'],
    small({ page: (html) => (void fetch('data:,x'), html) }),
  ],
  [
    'reads a file',
    ['no network, files or console'],
    small({ page: (html) => (readFileSync(import.meta.filename), html) }),
  ],
];

test.each(broken)('%s: %j', async (_, expected, renderer) => {
  expect(await failing(renderer)).toEqual(expected);
});
