import process from 'node:process';
import { main } from './main.ts';
import { ExitCode } from './results/exit-code.ts';
import { nodeTerminal } from './terminal/node-terminal.ts';

/** 在真实的终端执行。 Runs on the real terminal. */
export async function start(args: readonly string[], version: string): Promise<void> {
  process.once('SIGINT', () => process.exit(ExitCode.interrupted));
  for (const stream of [process.stdout, process.stderr]) {
    // `gongkai schema | head`: whoever reads has gone, which is not an error of ours
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? ExitCode.ok);
      throw error;
    });
  }
  // not process.exit(): output to a pipe may still be on its way
  process.exitCode = await main(args, nodeTerminal(version));
}
