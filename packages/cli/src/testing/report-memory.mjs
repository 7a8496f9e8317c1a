// Loaded before the command (`node --import`): its last line on standard error is the peak of memory.
import { readFileSync } from 'node:fs';

// Linux counts to `maxRSS` what the process that started this one held; only its own status is its own
const peak = () => {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
};

process.on('exit', () => {
  process.stderr.write(`\npeak ${String(Math.round(peak() / 1024))} MB\n`);
});
