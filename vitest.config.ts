import { defineConfig } from 'vitest/config';
import { source } from './vitest.shared.ts';

// One project for all packages: twelve projects would start twelve servers. To run one package:
// `pnpm vitest packages/form`.
export default defineConfig({
  test: {
    passWithNoTests: true,
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/generated/**', '**/*.test.ts'],
      reporter: ['text-summary'],
    },
    projects: [
      {
        ...source,
        test: {
          name: 'packages',
          // a worker for many files: tests keep nothing beyond themselves, and it takes half the time
          isolate: false,
          testTimeout: 30_000,
          include: ['packages/*/{src,scripts}/**/*.test.ts'],
        },
      },
      {
        ...source,
        test: {
          name: 'tests',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          // needs LibreOffice: pnpm test:system
          exclude: ['tests/system/**', '**/node_modules/**'],
          testTimeout: 30_000,
        },
      },
      // needs Vue's compiler
      'apps/editor',
    ],
  },
});
