// `pnpm test:system`: tests that need programs of the system (LibreOffice, poppler), apart from `pnpm test`.
import { defineConfig } from 'vitest/config';
import { source } from './vitest.shared.ts';

export default defineConfig({
  ...source,
  test: { name: 'system', include: ['tests/system/**/*.test.ts'], testTimeout: 120_000 },
});
