#!/usr/bin/env node
// 由构建写入。 Written in by the build.
declare const GONGKAI_VERSION: string;

const version = GONGKAI_VERSION;
const args = process.argv.slice(2);
// The version is answered before anything else is loaded.
if (args.length === 1 && /^(--version|-v|-V)$/.test(args[0] ?? '')) {
  process.stdout.write(`${version}\n`);
} else {
  const { start } = await import('./start.ts');
  await start(args, version);
}
