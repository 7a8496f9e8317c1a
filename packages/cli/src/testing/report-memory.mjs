// Loaded before the command (`node --import`): its last line on standard error is the peak of memory.
process.on('exit', () => {
  process.stderr.write(`\npeak ${String(Math.round(process.resourceUsage().maxRSS / 1024))} MB\n`);
});
