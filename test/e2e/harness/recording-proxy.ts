import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that left the browser. */
export interface Recorded {
  method: string;
  url: string;
  headers: string;
}

/** A proxy on loopback that writes down every request and passes on only those to `allowed` (a host with its port). */
export async function startRecordingProxy(allowed: string) {
  const seen: Recorded[] = [];
  const server = createServer((incoming, answer) => {
    const url = incoming.url ?? '';
    seen.push({ method: incoming.method ?? '', url, headers: JSON.stringify(incoming.headers) });
    if (!URL.canParse(url) || new URL(url).host !== allowed) return void answer.writeHead(502).end();
    const onward = forward(url, { method: incoming.method, headers: incoming.headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    answer.on('close', () => onward.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    seen.push({ method: 'CONNECT', url: incoming.url ?? '', headers: JSON.stringify(incoming.headers) });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    seen,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
