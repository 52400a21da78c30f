import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: here,
  base: '/local/page/',
  build: {
    outDir: fileURLToPath(new URL('../../dist/local/page', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // The content policy allows files of our own only, no inlined ones.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The renderer of cards is most of it; the page is for one laptop.
    chunkSizeWarningLimit: 900,
  },
});
