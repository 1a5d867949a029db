import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * Builds the state gallery into `.run/gallery`, to be photographed or looked at from the file system. Not part of the product.
 * One classic script: browsers load no modules from `file:`.
 */
const root = resolve(import.meta.dirname, '..');

await build({
  configFile: false,
  root: resolve(root, 'test/components'),
  base: './',
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic' } },
  plugins: [
    {
      name: 'gallery-from-file',
      transformIndexHtml: (html) => html.replaceAll(' crossorigin', '').replace('type="module"', 'defer'),
    },
  ],
  build: {
    outDir: resolve(root, '.run/gallery'),
    emptyOutDir: true,
    target: 'esnext',
    modulePreload: false,
    rolldownOptions: {
      input: resolve(root, 'test/components/gallery.html'),
      output: { format: 'iife', codeSplitting: false },
    },
  },
});
