import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { oneFile } from './build/one-file.ts';

export default defineConfig({
  plugins: [vue(), oneFile('年报填报.html', 'site/index.html')],
  define: { __VUE_OPTIONS_API__: 'false' },
  build: {
    // The oldest Chromium still met on office machines. `es2020` beside it also lowers class fields,
    // so that a parser of that year can check the bundle.
    target: ['chrome80', 'es2020'],
    modulePreload: false,
    cssCodeSplit: false,
    license: false,
    rolldownOptions: { output: { format: 'iife', codeSplitting: false } },
  },
});
