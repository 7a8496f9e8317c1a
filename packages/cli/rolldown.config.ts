import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';
import extensible from '@gongkai/plugin-kit/plugin.schema.json' with { type: 'json' };

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** What every command needs, and no more. */
const base =
  /cli\/src\/(arguments|language|terminal|command|plugins\/builtin|reporters\/formats|results\/(exit-code|summary|unreadable))/;

export default defineConfig({
  // the worker is started by its file name, as threads have to be
  input: { bin: 'src/bin.ts', 'import-worker': 'src/batch/import-worker.ts' },
  platform: 'node',
  // brings a program for each system and fonts, which cannot be bundled
  external: ['@gongkai/renderer-pdf'],
  preserveEntrySignatures: false,
  transform: { define: { GONGKAI_VERSION: JSON.stringify(version) } },
  plugins: [schemas(), templates()],
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    chunkFileNames: 'chunks/[name].js',
    // One chunk for each `import()`: starting the command must not load the renderers and
    // importers it does not use. What several of them share goes to a few chunks, not to fifty;
    // each may import only those above it.
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        {
          name: 'reading',
          test: /packages\/plugin-kit\/.*\/(reading|archive|xml|office)\b/,
          minShareCount: 2,
        },
        { name: 'views', test: /packages\/plugin-kit\/.*\/(view|templates)\b/, minShareCount: 2 },
        { name: 'kit', test: /packages\/(form|plugin-kit)\/(?!.*explanations)/, minShareCount: 2 },
        { name: 'forms', test: /packages\/schema\//, minShareCount: 2 },
        { name: 'base', test: base, minShareCount: 2 },
        { name: 'work', test: /packages\/cli\/src\//, minShareCount: 2 },
      ],
    },
  },
  logLevel: 'warn',
});

/** Puts the schema files beside the code: editors point at them, and the command prints them. */
function schemas(): Plugin {
  return {
    name: 'schemas',
    generateBundle() {
      const root = dirname(createRequire(import.meta.url).resolve('@gongkai/schema/package.json'));
      const bundle = readFileSync(join(root, 'generated/store/gongkai-report.json'));
      this.emitFile({ type: 'asset', fileName: 'schemas/gongkai-report.json', source: bundle });
      for (const edition of readdirSync(join(root, 'generated')).filter((n) => /^\d{4}$/.test(n))) {
        for (const name of ['report.schema.json', 'report.draft-07.schema.json', 'form.json']) {
          const source = readFileSync(join(root, 'generated', edition, name));
          this.emitFile({ type: 'asset', fileName: `schemas/${edition}/${name}`, source });
        }
      }
    },
  };
}

/** Puts the templates that plugin folders may build on beside the code. */
function templates(): Plugin {
  return {
    name: 'templates',
    generateBundle() {
      const require = createRequire(import.meta.url);
      for (const format of extensible.properties.extends.enum) {
        const root = dirname(require.resolve(`@gongkai/renderer-${format}/package.json`));
        for (const name of readdirSync(join(root, 'templates'))) {
          const source = readFileSync(join(root, 'templates', name));
          this.emitFile({ type: 'asset', fileName: `templates/${format}/${name}`, source });
        }
      }
    },
  };
}
