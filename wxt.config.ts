import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { bareScripts } from './scripts/build/bare-scripts';
import { pageDetectors, writeReaderEntries } from './scripts/build/page-readers';
import { panelTexts } from './scripts/build/panel-texts';

/**
 * Nothing but what is packaged may load, and nothing may leave: no host is reachable from any of our pages or the worker.
 * Trusted Types: one policy, which only returns the addresses of packaged workers.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types throughline',
].join('; ');

const RUNS_IN_PAGE = (name: string) =>
  name === 'helpdesk' ||
  name === 'writing' ||
  name === 'pointing' ||
  name === 'around' ||
  name.startsWith('reader-') ||
  name.startsWith('own-data-');

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Firefox reads its managed storage from a native manifest instead.
    storage: browser === 'firefox' ? undefined : { managed_schema: 'managed-schema.json' },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    action: { default_title: '__MSG_actionTitle__' },
    minimum_chrome_version: browser === 'firefox' ? undefined : '130',
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+T' }, description: '__MSG_commandOpenPanel__' },
      'insert-draft': { suggested_key: { default: 'Alt+Shift+I' }, description: '__MSG_commandInsertDraft__' },
      'next-draft': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNextDraft__' },
      'log-effort': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_commandLogEffort__' },
    },
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'panel@throughline.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          }
        : undefined,
  }),
  hooks: {
    // One bundle a page reader: the page carries the detector and the one reader that it needs.
    'entrypoints:found': (wxt, infos) => {
      for (const entry of writeReaderEntries(join(wxt.config.wxtDir, 'readers')))
        infos.push({ ...entry, type: 'unlisted-script' });
    },
    // What runs in a helpdesk's page takes the browser's own API: the polyfill would double its weight.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every((entry) => RUNS_IN_PAGE(entry.name))) return;
      const aliases = config.resolve?.alias;
      if (Array.isArray(aliases)) {
        config.resolve!.alias = aliases.filter((alias) => alias.find !== 'wxt/browser');
      } else if (aliases) delete (aliases as Record<string, string>)['wxt/browser'];
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.sidebar_action) manifest.sidebar_action.open_at_install = false;
    },
  },
  vite: () => ({
    // The store as ES modules: the package's default is its script for all browsers, a tenth heavier.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    plugins: [pageDetectors(), bareScripts(), panelTexts()],
    // The browsers that the manifest asks for.
    build: { target: 'es2023', cssTarget: ['chrome130', 'firefox140'] },
    worker: { format: 'es' },
  }),
});
