import process from 'node:process';
import type { Output, Terminal } from './terminal.ts';

/** 真实的终端。 The real terminal. */
export function nodeTerminal(version: string): Terminal {
  return {
    version,
    cwd: process.cwd(),
    env: process.env,
    // opened only when a command reads it: a waiting standard input keeps the process alive
    get stdin() {
      return process.stdin as AsyncIterable<Uint8Array>;
    },
    stdout: output(process.stdout),
    stderr: output(process.stderr),
  };
}

function output(stream: NodeJS.WriteStream): Output {
  return {
    write: (data) => void stream.write(data),
    isTTY: stream.isTTY === true,
  };
}
