import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built command; `pnpm test` builds it first. */
export const bin = fileURLToPath(new URL('../../dist/bin.js', import.meta.url));
if (!existsSync(bin)) throw new Error(`${bin} is not built: run pnpm build`);

/** What a run of the command gave. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

interface Surroundings {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: string;
}

/** Runs the built command as a user would, in an environment that says nothing about language or colour. */
export function gongkai(args: readonly string[], surroundings: Surroundings = {}): Run {
  const { cwd, input = '', env = {}, node = process.execPath } = surroundings;
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(node, [bin, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...env },
    maxBuffer: 1 << 28,
    timeout: 60_000,
  });
  // EPIPE: it may answer before it has read all of its input
  if (error !== undefined && (error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  return { status, stdout, stderr, milliseconds: performance.now() - start };
}

/** The one JSON object that standard output must hold. */
export function jsonOf<T>({ stdout }: Run): T {
  return JSON.parse(stdout) as T;
}
