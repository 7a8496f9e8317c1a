import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** What a browser loads for one edition: the validator and the data of its Form, minified. */
export interface Bundle {
  readonly code: string;
  readonly gzip: number;
}

export async function bundleEdition(edition: string): Promise<Bundle> {
  const sourceOf = (name: string): string =>
    JSON.stringify(fileURLToPath(import.meta.resolve(`${name}/${edition}`)));
  const entry =
    `export * from ${sourceOf('@gongkai/validator')};\n` +
    `export { form } from ${sourceOf('@gongkai/schema')};\n`;
  const bundle = await rolldown({
    input: 'entry',
    platform: 'browser',
    resolve: { conditionNames: ['@gongkai/source', 'import'] },
    logLevel: 'warn',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? entry : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const [{ code }] = output;
  return { code, gzip: gzipSync(code, { level: 9 }).length };
}
