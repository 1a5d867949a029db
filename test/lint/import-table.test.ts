import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

// A file each, with what its one wrong line must be told. Every kind of rule is seen to fire: a linter that sees no modules is silent too.
const PLANTED: Record<string, { code: string; told: string }> = {
  'lib/pages/a.ts': { code: "export { x } from '../db/x';", told: 'no-restricted-imports' },
  'lib/pages/b.ts': { code: "export { x } from '../domain/x';", told: 'no-restricted-imports' },
  'lib/pages/c.ts': { code: "export * from 'zod/mini';", told: 'no-restricted-imports' },
  'lib/composer/a.ts': { code: "export { x } from '../pages/x';", told: 'no-restricted-imports' },
  'entrypoints/helpdesk/a.ts': { code: "export { x } from '../../lib/db/x';", told: 'no-restricted-imports' },
  'entrypoints/helpdesk/b.ts': { code: "export * from 'dexie';", told: 'no-restricted-imports' },
  'entrypoints/helpdesk/c.ts': { code: "export * from 'react';", told: 'no-restricted-imports' },
  'lib/domain/a.ts': { code: "export { x } from '../db/x';", told: 'no-restricted-imports' },
  'lib/db/a.ts': { code: "export * from 'react';", told: 'no-restricted-imports' },
  'lib/db/b.ts': { code: "export { x } from '../desk/x';", told: 'no-restricted-imports' },
  'lib/db/migrations/a.ts': { code: "export { x } from '../../domain/x';", told: 'no-restricted-imports' },
  'lib/desk/a.ts': { code: "export { x } from '../composer/x';", told: 'no-restricted-imports' },
  'lib/desk/b.ts': { code: "export * from 'dexie';", told: 'no-restricted-imports' },
  'lib/reply/a.ts': { code: "export { x } from '../db/x';", told: 'no-restricted-imports' },
  'lib/identity/a.ts': { code: "export { x } from '../understanding/x';", told: 'no-restricted-imports' },
  'lib/effort/a.ts': { code: "export { x } from '../settings/x';", told: 'no-restricted-imports' },
  'lib/messaging/a.ts': { code: "export { x } from '../desk/x';", told: 'no-restricted-imports' },
  'components/reply/a.ts': { code: "export { x } from '../effort/x';", told: 'no-restricted-imports' },
  'components/reply/b.ts': { code: "export { x } from '../../lib/understanding/x';", told: 'no-restricted-imports' },
  'lib/reply/net.ts': { code: "export const x = fetch('/');", told: 'no-restricted-globals' },
  'lib/reply/socket.ts': { code: "export const x = new WebSocket('wss://x.example');", told: 'no-restricted-globals' },
  'lib/pages/parse.ts': {
    code: "export const x = new DOMParser().parseFromString('', 'text/html');",
    told: 'no-restricted-properties',
  },
  'lib/pages/html.ts': { code: "document.body.innerHTML = '';", told: 'no-restricted-properties' },
  'lib/pages/eval.ts': { code: "export const x = eval('1');", told: 'no-eval' },
  'lib/reply/log.ts': { code: "console.log('x');", told: 'no-console' },
  'lib/reply/long.ts': { code: 'export const x = [\n' + '  1,\n'.repeat(310) + '];', told: 'max-lines' },
};
// What the table allows must pass, or the rules would only prove that they refuse everything.
const ALLOWED: Record<string, string> = {
  'lib/pages/good.ts': "import type { x } from '../domain/x';\nexport type Y = typeof x;",
  'lib/db/good.ts': "export { x } from '../domain/x';\nexport * from 'dexie';",
  'lib/desk/good.ts': "export { x } from '../db/x';",
  'components/reply/good.ts': "export { x } from '../ui/x';\nexport * from 'react';",
  'entrypoints/helpdesk/good.ts': "export { x } from '../../lib/pages/x';",
};
const TARGETS = [
  'lib/db',
  'lib/domain',
  'lib/pages',
  'lib/composer',
  'lib/desk',
  'lib/understanding',
  'lib/settings',
].concat('components/effort', 'components/ui');

let folder: string;
let told: Map<string, string[]>;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'throughline-lint-')));
  for (const path of ['oxlint.config.ts', 'scripts/build/import-rules.ts', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, path), join(folder, path));
  symlinkSync(realpathSync(join(ROOT, 'node_modules')), join(folder, 'node_modules'), 'junction');
  for (const target of TARGETS) plant(`${target}/x.ts`, 'export const x = 1;');
  for (const [path, { code }] of Object.entries(PLANTED)) plant(path, code);
  for (const [path, code] of Object.entries(ALLOWED)) plant(path, code);
  told = lint();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function plant(path: string, code: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `${code}\n`);
}

function lint(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of oxlint().split('\n')) {
    const [, path, message] = /^([^:]+):\d+:\d+: (.*)$/.exec(line) ?? [];
    if (path && message) found.set(path, [...(found.get(path) ?? []), message]);
  }
  return found;
}

function oxlint(): string {
  try {
    return execFileSync(process.execPath, [join(ROOT, 'node_modules/oxlint/bin/oxlint'), '-f', 'unix'], {
      cwd: folder,
      encoding: 'utf8',
    });
  } catch (error) {
    // Findings are a non-zero exit; what was found is still on its output.
    return String((error as { stdout?: string }).stdout ?? '');
  }
}

test.each(Object.entries(PLANTED))('%s is refused', (path, { told: rule }) => {
  expect(told.get(path)?.join('\n')).toContain(rule);
});

test.each(Object.keys(ALLOWED))('%s is allowed', (path) => {
  expect(told.get(path)).toBeUndefined();
});
