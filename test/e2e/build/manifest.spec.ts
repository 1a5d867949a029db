import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const built = join(import.meta.dirname, '../../../.output/chrome-mv3/manifest.json');

// The reviewed list. Whoever changes it changes what the company's IT has agreed to.
const REVIEWED = {
  manifest_version: 3,
  permissions: ['activeTab', 'scripting', 'sidePanel', 'storage'],
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  csp:
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types throughline",
};

test('the built manifest asks for nothing but what was reviewed (S6, S24, S27)', () => {
  const manifest = JSON.parse(readFileSync(built, 'utf8'));
  expect(manifest.manifest_version).toBe(REVIEWED.manifest_version);
  expect([...manifest.permissions].sort()).toEqual(REVIEWED.permissions);
  expect(manifest.optional_host_permissions).toEqual(REVIEWED.optional_host_permissions);
  expect(manifest.content_security_policy).toEqual({ extension_pages: REVIEWED.csp });
  for (const absent of [
    'host_permissions',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
    'optional_permissions',
    'key',
    'update_url',
  ])
    expect(manifest, absent).not.toHaveProperty(absent);
  expect(Object.keys(manifest.commands).sort()).toEqual(['insert-draft', 'log-effort', 'next-draft', 'open-panel']);
});
