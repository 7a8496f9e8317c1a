import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { root } from './workspace.ts';

/** What a page loads that imports everything of an entry: minified, as a server sends it. */
export async function bundled(entry: string): Promise<{ code: string; gzip: number }> {
  const bundle = await rolldown({
    input: entry,
    cwd: join(root, 'tests'),
    platform: 'browser',
    resolve: { conditionNames: ['@gongkai/source', 'browser', 'import'] },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const code = output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
  return { code, gzip: gzipSync(code, { level: 9 }).length };
}
