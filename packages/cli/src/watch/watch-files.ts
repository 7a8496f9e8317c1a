import { watchFile } from 'node:fs';
import { dirname } from 'node:path';

/** 多久看一次，毫秒。按时间查看在网络盘上也可靠。 How often to look, in milliseconds; looking works on network drives, too. */
const INTERVAL = 200;

/**
 * 做一次；有文件改动或增减就再做一次，直到中断。
 * Does something, and again whenever a file changes, appears or goes, until interrupted.
 */
export async function watchFiles(
  files: readonly string[],
  run: () => Promise<unknown>,
): Promise<never> {
  let wake = (): void => undefined;
  // the folder tells of files that come and go
  for (const file of new Set(files.flatMap((one) => [one, dirname(one)]))) {
    watchFile(file, { interval: INTERVAL }, () => {
      wake();
    });
  }
  for (;;) {
    // a change while it runs counts, too
    const change = new Promise<void>((resolve) => {
      wake = resolve;
    });
    await run();
    await change;
  }
}
