import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../../..');
const PAGES = join(ROOT, 'test/fixtures/editors');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Names of the editors' pages. */
export const EDITOR_PAGES = readdirSync(PAGES)
  .filter((file) => file.endsWith('.ts') && !['page.ts', 'editor-page.ts'].includes(file))
  .map((file) => file.slice(0, -3));

/** The pages, each with its editor bundled, served on a free port. Built once per state of their sources, into `.run/editors`. */
export async function serveEditorPages(): Promise<{ url: string; close(): void }> {
  const out = await editorPages();
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    // Editors that load their parts themselves find them beside the bundle.
    const file = path.startsWith('/modules/')
      ? join(ROOT, 'node_modules', path.slice('/modules/'.length))
      : join(out, path === '/' ? 'index.html' : path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

async function editorPages(): Promise<string> {
  const outDir = join(ROOT, '.run/editors', fingerprint(PAGES));
  if (existsSync(join(outDir, 'index.html'))) return outDir;
  const define = { 'process.env.NODE_ENV': '"production"', global: 'globalThis' };
  await build({
    root: PAGES,
    configFile: false,
    logLevel: 'error',
    define,
    build: { outDir, minify: false, target: 'es2022' },
  });
  return outDir;
}

/** The composer's code as one script that sets `composer`, minified as in the extension. */
export async function composerScript(): Promise<string> {
  const entry = join(import.meta.dirname, 'composer-script.ts');
  const made = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'composerScript' }, target: 'es2022', minify: true },
  });
  const [output] = [made].flat() as { output: { type: string; code?: string }[] }[];
  return output?.output.find(({ type }) => type === 'chunk')?.code ?? '';
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)));
  hash.update(readFileSync(join(ROOT, 'package-lock.json')));
  return hash.digest('hex').slice(0, 12);
}
