import vue from '@vitejs/plugin-vue';
import { defineProject } from 'vitest/config';
import { source } from '../../vitest.shared.ts';

export default defineProject({
  ...source,
  plugins: [vue()],
  test: {
    name: 'editor',
    include: ['{src,build,browser}/**/*.test.ts'],
    isolate: false,
    testTimeout: 40_000,
  },
});
