import type { Plugin } from 'vite';

const ENTRY = '\0virtual:wxt-unlisted-script-entrypoint?';

/**
 * Vite plugin: a script in a page is started as it is. The framework's start catches an error, prints it in development alone and throws it
 * on: half a KiB in each bundle that a page carries, for the words that the browser's console has anyway.
 */
export function bareScripts(): Plugin {
  return {
    name: 'throughline:bare-scripts',
    enforce: 'pre',
    load(id) {
      if (!id.startsWith(ENTRY)) return undefined;
      return `import definition from ${JSON.stringify(id.slice(ENTRY.length))};\nexport default definition.main();`;
    },
  };
}
