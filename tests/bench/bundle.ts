import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import type { Goal } from './goal.ts';

/** Kilobytes, gzipped, of what a page needs to validate a report. */
async function gzipped(entry: string): Promise<number> {
  const bundle = await rolldown({
    input: entry,
    cwd: import.meta.dirname,
    platform: 'browser',
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const code = output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  return gzipSync(code, { level: 9 }).length / 1024;
}

const bundleGoal = (entry: string, name: string, limit?: number): Goal => ({
  name,
  unit: 'KB',
  ...(limit === undefined ? {} : { limit }),
  measure: () => gzipped(entry),
});

export const bundleGoals: readonly Goal[] = [
  bundleGoal('@gongkai/validator/2021', 'browser bundle, validator + form 2021, gzip', 15),
  bundleGoal('@gongkai/validator', '  for reference: all editions, gzip'),
];
