import type { Terminal } from '../terminal/terminal.ts';

/** A terminal that remembers what was printed. */
export interface FakeTerminal extends Terminal {
  out(): string;
  err(): string;
}

interface Given {
  readonly cwd?: string;
  readonly env?: Terminal['env'];
  readonly stdin?: string | Uint8Array;
  readonly isTTY?: boolean;
}

export function fakeTerminal({
  cwd = '/',
  env = {},
  stdin = '',
  isTTY = false,
}: Given = {}): FakeTerminal {
  const out: Uint8Array[] = [];
  const err: Uint8Array[] = [];
  const output = (into: Uint8Array[]): Terminal['stdout'] => ({
    isTTY,
    write: (data) => {
      into.push(typeof data === 'string' ? Buffer.from(data) : data);
    },
  });
  return {
    version: '1.2.3',
    cwd,
    env,
    stdin: once(typeof stdin === 'string' ? Buffer.from(stdin) : stdin),
    stdout: output(out),
    stderr: output(err),
    out: () => Buffer.concat(out).toString(),
    err: () => Buffer.concat(err).toString(),
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  if (bytes.length > 0) yield bytes;
}
