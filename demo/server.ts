import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { liveDesk, type Change, type LiveDesk } from './live-desk.ts';
import { serveFile } from './serve-files.ts';

/** A running demo company. `close` ends every open connection and resolves when the port is free again. */
export interface RunningDemo {
  helpdeskUrl: string;
  webmailUrl: string;
  port: number;
  close(): Promise<void>;
}

const LONGEST_BODY = 256 * 1024;

/**
 * Serves the demo company's helpdesk and webmail on 127.0.0.1. `port` 0 (the default) takes a free one; `now` (ISO 8601) fixes the
 * moment the demo plays at. Rejects when the port is taken.
 */
export async function startDemo({ port = 0, now }: { port?: number; now?: string } = {}): Promise<RunningDemo> {
  const desk = liveDesk(() => now ?? new Date().toISOString());
  const server = createServer((request, response) => {
    answer(desk, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain' });
      response.end(error instanceof Error ? error.message : 'bad request');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  const base = `http://127.0.0.1:${taken}`;
  return { helpdeskUrl: `${base}/helpdesk/`, webmailUrl: `${base}/webmail/`, port: taken, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
  // Event streams never end by themselves.
  server.closeAllConnections();
  await closed;
}

async function answer(desk: LiveDesk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method === 'POST') return answerChange(desk, pathname, request, response);
  if (pathname === '/demo/events') return streamChanges(desk, request, response);
  const where = /^\/demo\/(helpdesk|webmail)\.json$/.exec(pathname)?.[1] as 'helpdesk' | 'webmail' | undefined;
  if (where) return sendJson(response, 200, desk.page(where));
  if (pathname === '/' || pathname === '/helpdesk' || pathname === '/webmail') {
    response.writeHead(302, { location: pathname === '/webmail' ? '/webmail/' : '/helpdesk/' }).end();
    return;
  }
  if (!serveFile(pathname, response)) response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
}

async function answerChange(
  desk: LiveDesk,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A form on another site can post, but not as JSON.
  if (!request.headers['content-type']?.startsWith('application/json')) throw new Error('send application/json');
  const kind = /^\/demo\/(send|note|arrive|status)$/.exec(path)?.[1] as Change['do'] | undefined;
  if (!kind) return sendJson(response, 404, { error: 'not found' });
  const body = (await bodyOf(request)) as Partial<Record<string, unknown>>;
  const where = body.where === 'webmail' ? 'webmail' : 'helpdesk';
  const changed = desk.change({ where, id: String(body.id), do: kind, text: String(body.text ?? '') });
  sendJson(response, changed ? 200 : 404, changed ?? { error: `no conversation ${String(body.id)} in the ${where}` });
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  request.setEncoding('utf8');
  for await (const piece of request) {
    text += piece;
    if (text.length > LONGEST_BODY) throw new Error('body too long');
  }
  return JSON.parse(text);
}

function streamChanges(desk: LiveDesk, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(':\n\n');
  const stop = desk.listen((where, conversation) => {
    response.write(`event: ${where}\ndata: ${JSON.stringify(conversation)}\n\n`);
  });
  request.on('close', stop);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const demo = await startDemo({ port: Number(process.env.PORT ?? 4173) });
  console.log(`Helpdesk  ${demo.helpdeskUrl}\nWebmail   ${demo.webmailUrl}`);
}
