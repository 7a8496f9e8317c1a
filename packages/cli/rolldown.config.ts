import { defineConfig } from 'rolldown';

export default defineConfig({
  input: { bin: 'src/bin.ts' },
  platform: 'node',
  // One chunk for what every command needs, one for each `import()`: starting the
  // command must not load the renderers and importers it does not use.
  output: { dir: 'dist', format: 'esm', cleanDir: true, chunkFileNames: 'chunks/[name].js' },
  logLevel: 'warn',
});
