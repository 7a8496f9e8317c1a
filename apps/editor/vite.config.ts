import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

// One HTML file that works offline, opened from a disk: no second request, so no assets beside it.
export default defineConfig({
  plugins: [vue(), viteSingleFile()],
  // the oldest Chromium still met on office machines
  build: { target: 'chrome80', license: false },
});
