import { createReadStream, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const PAGES = join(import.meta.dirname, 'pages');
const PACKAGES = join(import.meta.dirname, '../node_modules');

// What the demo's composers are made of; nothing else of node_modules is served.
const SERVED_PACKAGES = /^(tinymce|ckeditor4|prosemirror-[a-z-]+|orderedmap|rope-sequence|w3c-keyname)\//;

const KINDS: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.woff': 'font/woff',
  '.json': 'application/json; charset=utf-8',
};

/** Answers `/assets/…` from demo/pages, `/vendor/…` from the editors' packages, and the two pages; false for any other path. */
export function serveFile(path: string, response: ServerResponse): boolean {
  const file = fileFor(path);
  const stat = file ? statSync(file, { throwIfNoEntry: false }) : undefined;
  if (!file || !stat?.isFile()) return false;
  response.writeHead(200, {
    'content-type': KINDS[extname(file)] ?? 'application/octet-stream',
    'content-length': stat.size,
    'cache-control': 'no-cache',
  });
  createReadStream(file).pipe(response);
  return true;
}

function fileFor(path: string): string | undefined {
  if (/^\/helpdesk\/(tickets\/[\w-]+)?$/.test(path)) return join(PAGES, 'helpdesk/index.html');
  if (path === '/webmail/') return join(PAGES, 'webmail/index.html');
  if (path.startsWith('/assets/')) return below(PAGES, path.slice('/assets/'.length));
  const inPackages = path.startsWith('/vendor/') ? path.slice('/vendor/'.length) : '';
  return SERVED_PACKAGES.test(inPackages) ? below(PACKAGES, inPackages) : undefined;
}

function below(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : undefined;
}
